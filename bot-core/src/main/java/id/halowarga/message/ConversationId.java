package id.halowarga.message;

/**
 * Identity of a conversation: what is handled by one worker at a time, in order. Personal data: {@link #toString()} is
 * redacted.
 *
 * @param value the chat, and in a group the person too
 */
public record ConversationId(String value) {
    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
