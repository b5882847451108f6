package id.halowarga.server.settings;

/**
 * The application cannot start, for a reason that the operator can mend. The message is one sentence for the operator: it
 * begins with the name of the setting to change, and holds no secret and no personal data.
 */
public class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With the sentence alone.
     *
     * @param sentence what is wrong and what to do
     */
    public StartRefusedException(String sentence) {
        super(sentence);
    }

    /**
     * With what caused it.
     *
     * @param sentence what is wrong and what to do
     * @param cause    what happened
     */
    public StartRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
