package id.halowarga.server.mailbox;

/** Too many messages of one conversation wait: its sender is faster than we are. */
final class MailboxFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailboxFullException() {
        super("the mailbox is full");
    }
}
