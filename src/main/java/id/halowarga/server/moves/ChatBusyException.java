package id.halowarga.server.moves;

/** Something of the chat's is being worked on at this moment, so that it cannot be moved. */
public final class ChatBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With what is being worked on.
     *
     * @param what a word for it, without personal data
     */
    public ChatBusyException(String what) {
        super(what + " of the chat is being worked on");
    }
}
