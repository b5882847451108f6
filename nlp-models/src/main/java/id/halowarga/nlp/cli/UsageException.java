package id.halowarga.nlp.cli;

/** The command line cannot be understood. Its message says how it should be. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
