package id.halowarga.telegram;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we read of an update; every other field is passed over, so that a new kind of anything never stops us. Names are
 * the Bot API's, in camel case.
 *
 * @param updateId        its identity, the same on every redelivery
 * @param message         a new message
 * @param editedMessage   a message that its writer changed
 * @param callbackQuery   a press on an inline button
 * @param messageReaction a reaction to a message
 */
record Update(
        long updateId,
        @Nullable Message message,
        @Nullable Message editedMessage,
        @Nullable CallbackQuery callbackQuery,
        @Nullable Reaction messageReaction) {
    /** The kinds that we ask Telegram for. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "message_reaction");

    /** An account; {@code languageCode} is an IETF tag. */
    record User(
            long id,
            boolean isBot,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String languageCode) {}

    /** A chat; {@code type} is {@code private}, {@code group}, {@code supergroup} or {@code channel}. */
    record Chat(long id, String type) {}

    /** A file; Telegram gives sizes in bytes. */
    record Attachment(
            String fileId,
            @Nullable String fileName,
            @Nullable String mimeType,
            @Nullable Long fileSize,
            int width,
            int height) {}

    /** A point, WGS 84. */
    record Location(double latitude, double longitude) {}

    /** A place with a name. */
    record Venue(@Nullable String title, @Nullable String address) {}

    /** A press; {@code message} is our message, of which only the chat may be left. */
    record CallbackQuery(
            String id,
            User from,
            @Nullable PressedMessage message,
            @Nullable String data) {}

    /** What is left of the message under a pressed button. */
    record PressedMessage(Chat chat) {}

    /** A reaction; {@code user} is absent where it is anonymous, {@code newReaction} empty where it was taken back. */
    record Reaction(Chat chat, long messageId, @Nullable User user, long date, List<Emoji> newReaction) {}

    /** One of a reaction's emojis; {@code emoji} is absent for those of one's own making. */
    record Emoji(@Nullable String emoji) {}

    /** A message; {@code migrateToChatId} is the supergroup that the chat has become; {@code others} holds the fields that have no component of their own. */
    record Message(
            long messageId,
            @Nullable User from,
            @Nullable Chat senderChat,
            Chat chat,
            long date,
            @Nullable Message replyToMessage,
            @Nullable String mediaGroupId,
            @Nullable String text,
            @Nullable String caption,
            @Nullable List<Attachment> photo,
            @Nullable Attachment video,
            @Nullable Attachment videoNote,
            @Nullable Attachment animation,
            @Nullable Attachment voice,
            @Nullable Attachment audio,
            @Nullable Attachment document,
            @Nullable Attachment sticker,
            @Nullable Location location,
            @Nullable Venue venue,
            @Nullable Long migrateToChatId,
            @JsonAnySetter Map<String, Object> others) {}
}
