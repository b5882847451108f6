package id.halowarga.server.redis;

/** Something stored cannot be read. Carries no cause: the parser's messages quote the content. */
public class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With what was to be read.
     *
     * @param type    the type that was expected
     * @param failure why it could not be read; only its class is kept
     */
    public UnreadableJsonException(Class<?> type, Exception failure) {
        super("unreadable " + type.getSimpleName() + ": " + failure.getClass().getSimpleName());
    }
}
