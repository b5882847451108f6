package id.halowarga.server.backup;

/** A backup or a restoration that cannot be; the message is one sentence for the operator. */
final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String sentence) {
        super(sentence);
    }

    BackupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
