package id.halowarga.telegram.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person in a chat. Every method that writes returns the update's identity. */
public final class Participant {
    private final FakeTelegram telegram;
    private final long id;
    private final String name;
    private final FakeChat chat;

    Participant(FakeTelegram telegram, long id, String name, FakeChat chat) {
        this.telegram = telegram;
        this.id = id;
        this.name = name;
        this.chat = chat;
    }

    /**
     * The same person in a group.
     *
     * @param group the group
     * @return who writes there
     */
    public Participant in(FakeChat group) {
        return new Participant(telegram, id, name, group);
    }

    /**
     * The chat, and what the bot sent there.
     *
     * @return the chat
     */
    public FakeChat chat() {
        return chat;
    }

    /**
     * Writes.
     *
     * @param text the words
     * @return the update's identity
     */
    public long says(String text) {
        return message(Map.of("text", text));
    }

    /**
     * Replies to a message of the bot.
     *
     * @param answered the message
     * @param text     the words
     * @return the update's identity
     */
    public long replies(SentMessage answered, String text) {
        Map<String, Object> original = Map.of(
                "message_id", answered.id(),
                "date", now(),
                "chat", chat.asJson(),
                "from", Map.of("id", FakeTelegram.BOT_ID, "is_bot", true, "first_name", "Halo Warga"),
                "text", answered.text());
        return message(Map.of("text", text, "reply_to_message", original));
    }

    /**
     * Sends a photo, in two sizes as Telegram has it.
     *
     * @param content the larger size's bytes
     * @param caption words under it, empty if none
     * @return the update's identity
     */
    public long sendsPhoto(byte[] content, String caption) {
        return message(photo(content, caption));
    }

    /**
     * Sends photos as an album.
     *
     * @param contents the photos' bytes
     * @param caption  words under the first
     */
    public void sendsAlbum(List<byte[]> contents, String caption) {
        String album = UUID.randomUUID().toString();
        for (int i = 0; i < contents.size(); i++) {
            Map<String, Object> item = new HashMap<>(photo(contents.get(i), i == 0 ? caption : ""));
            item.put("media_group_id", album);
            message(item);
        }
    }

    private Map<String, Object> photo(byte[] content, String caption) {
        Map<String, Object> message = new HashMap<>();
        message.put("photo", List.of(size(new byte[] {1}, 90), size(content, 1280)));
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        return message;
    }

    private Map<String, Object> size(byte[] content, int width) {
        Map<String, Object> file = new HashMap<>(file(content));
        file.put("width", width);
        file.put("height", width * 3 / 4);
        return file;
    }

    /**
     * Sends another file.
     *
     * @param field    the Bot API's field, such as {@code voice}, {@code video} or {@code document}
     * @param mimeType its type
     * @param content  its bytes
     * @return the update's identity
     */
    public long sendsFile(String field, String mimeType, byte[] content) {
        Map<String, Object> file = new HashMap<>(file(content));
        file.put("mime_type", mimeType);
        return message(Map.of(field, file));
    }

    private Map<String, Object> file(byte[] content) {
        String fileId = "F" + UUID.randomUUID();
        telegram.keep(fileId, content);
        return Map.of("file_id", fileId, "file_unique_id", "u" + fileId, "file_size", content.length);
    }

    /**
     * Sends a place.
     *
     * @param latitude  degrees
     * @param longitude degrees
     * @return the update's identity
     */
    public long sendsLocation(double latitude, double longitude) {
        return message(Map.of("location", Map.of("latitude", latitude, "longitude", longitude)));
    }

    /**
     * Presses a button under the newest message that has it: one in the message, or one in place of the keyboard, which
     * sends its label.
     *
     * @param label what stands on it
     * @return the update's identity
     */
    public long presses(String label) {
        List<SentMessage> received = chat.received();
        for (int i = received.size() - 1; i >= 0; i--) {
            SentMessage message = received.get(i);
            if (message.buttons().contains(label)) {
                return press(message, message.allButtons().get(message.buttons().indexOf(label)));
            }
        }
        throw new AssertionError("no message has the button [" + label + "]:\n" + chat.transcript());
    }

    private long press(SentMessage message, Map<String, Object> button) {
        if (!button.containsKey("callback_data")) {
            return says((String) button.get("text"));
        }
        String queryId = UUID.randomUUID().toString();
        telegram.press(queryId);
        return telegram.update(
                "callback_query",
                Map.of(
                        "id", queryId,
                        "from", asJson(),
                        "chat_instance", "1",
                        "data", button.get("callback_data"),
                        "message", Map.of("message_id", message.id(), "date", now(), "chat", chat.asJson())));
    }

    /**
     * Sends a message with any content.
     *
     * @param content the Bot API's fields beside sender, chat and date
     * @return the update's identity
     */
    public long message(Map<String, Object> content) {
        return telegram.update("message", withEnvelope(content));
    }

    /**
     * Changes a message.
     *
     * @param content the Bot API's fields as they are now
     * @return the update's identity
     */
    public long edits(Map<String, Object> content) {
        return telegram.update("edited_message", withEnvelope(content));
    }

    private Map<String, Object> withEnvelope(Map<String, Object> content) {
        Map<String, Object> message = new HashMap<>(content);
        message.put("message_id", chat.nextMessageId());
        message.put("from", asJson());
        message.put("chat", chat.asJson());
        message.put("date", now());
        return message;
    }

    private Map<String, Object> asJson() {
        return Map.of("id", id, "is_bot", false, "first_name", name, "language_code", "id");
    }

    private long now() {
        return telegram.now().getEpochSecond();
    }
}
