package id.halowarga.message;

import java.util.Optional;

/**
 * Who wrote, and in which chat. Personal data: {@link #toString()} is redacted.
 *
 * @param chat        the chat that answers go to
 * @param person      the channel's identifier of the person; equal to the chat's in a private chat on most channels
 * @param displayName the name that the channel shows, 0 to 128 characters; empty if unknown
 * @param group       whether the chat is a group
 * @param language    the channel's hint of the person's language, an ISO 639 code such as {@code id}
 */
public record Sender(ChatAddress chat, String person, String displayName, boolean group, Optional<String> language) {
    private static final int MAX_NAME = 128;

    /** Checks the person and cuts an overlong name. */
    public Sender {
        Identifiers.requireIdentifier(person, "person");
        displayName = displayName.length() > MAX_NAME ? displayName.substring(0, MAX_NAME) : displayName;
    }

    /**
     * The person as an address of their own: where they can be reached in private, and who they are in settings.
     *
     * @return channel and person
     */
    public ChatAddress personAddress() {
        return new ChatAddress(chat.channel(), person);
    }

    /**
     * The conversation that this sender is in: one per chat, in a group one per person and chat.
     *
     * @return its identity
     */
    public ConversationId conversation() {
        return new ConversationId(group ? chat.encoded() + "/" + person : chat.encoded());
    }

    @Override
    public String toString() {
        return "Sender[" + chat.channel() + (group ? ", group" : "") + ", REDACTED]";
    }
}
