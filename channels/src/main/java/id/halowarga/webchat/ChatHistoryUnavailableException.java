package id.halowarga.webchat;

/** The store of the chats' histories cannot be used now. */
public class ChatHistoryUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With the failure that caused it.
     *
     * @param cause the failure of the store
     */
    public ChatHistoryUnavailableException(Throwable cause) {
        super("the history of the web chat cannot be used now", cause);
    }
}
