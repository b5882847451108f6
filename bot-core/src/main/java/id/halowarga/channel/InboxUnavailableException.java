package id.halowarga.channel;

/** The inbox could not store a message: the platform has to deliver it again. */
public class InboxUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With the failure that caused it.
     *
     * @param cause the failure of the storage
     */
    public InboxUnavailableException(Throwable cause) {
        super("the inbox could not store a message", cause);
    }
}
