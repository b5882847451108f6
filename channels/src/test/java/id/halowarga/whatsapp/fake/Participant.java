package id.halowarga.whatsapp.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person with WhatsApp. Every method that writes returns the message's identity. */
public final class Participant {
    private final FakeCloudApi api;
    private final Phone phone;
    private final String name;

    Participant(FakeCloudApi api, Phone phone, String name) {
        this.api = api;
        this.phone = phone;
        this.name = name;
    }

    /**
     * The person's phone, and what the bot sent there.
     *
     * @return the phone
     */
    public Phone phone() {
        return phone;
    }

    /**
     * Writes.
     *
     * @param text the words
     * @return the message's identity
     */
    public String says(String text) {
        return sends("text", Map.of("body", text));
    }

    /**
     * Replies to a message of the bot.
     *
     * @param answered the message
     * @param text     the words
     * @return the message's identity
     */
    public String replies(SentMessage answered, String text) {
        return message(Map.of("type", "text", "text", Map.of("body", text), "context", context(answered)));
    }

    /**
     * Sends a photo.
     *
     * @param content its bytes
     * @param caption words under it, empty if none
     * @return the message's identity
     */
    public String sendsPhoto(byte[] content, String caption) {
        return sendsFile("image", "image/jpeg", content, caption.isEmpty() ? Map.of() : Map.of("caption", caption));
    }

    /**
     * Sends a file.
     *
     * @param type     the kind of message, such as {@code audio}
     * @param mimeType its type
     * @param content  its bytes
     * @param others   further fields, such as {@code voice} or {@code filename}
     * @return the message's identity
     */
    public String sendsFile(String type, String mimeType, byte[] content, Map<String, Object> others) {
        Map<String, Object> file = new HashMap<>(others);
        file.put("id", api.keep(mimeType, content));
        file.put("mime_type", mimeType);
        file.put("sha256", "b64ofTheHash=");
        return sends(type, file);
    }

    /**
     * Sends a place.
     *
     * @param latitude  degrees
     * @param longitude degrees
     * @return the message's identity
     */
    public String sendsLocation(double latitude, double longitude) {
        return sends("location", Map.of("latitude", latitude, "longitude", longitude));
    }

    /**
     * Chooses a button or a row of the newest message that has it.
     *
     * @param title what stands on it
     * @return the message's identity
     */
    public String presses(String title) {
        List<SentMessage> received = phone.received();
        for (int i = received.size() - 1; i >= 0; i--) {
            for (SentMessage.Choice choice : received.get(i).options()) {
                if (choice.title().equals(title)) {
                    return chooses(received.get(i), choice);
                }
            }
        }
        throw new AssertionError("no message has the option [" + title + "]:\n" + phone.transcript());
    }

    /**
     * Chooses a button or a row.
     *
     * @param message the message that has it
     * @param choice  which
     * @return the message's identity
     */
    public String chooses(SentMessage message, SentMessage.Choice choice) {
        Map<String, Object> content = new HashMap<>(Map.of("context", context(message)));
        if (message.type().equals("template")) {
            content.put("type", "button");
            content.put("button", Map.of("payload", choice.id(), "text", choice.title()));
        } else {
            String kind = message.type().equals("button") ? "button_reply" : "list_reply";
            content.put("type", "interactive");
            content.put("interactive", Map.of("type", kind, kind, Map.of("id", choice.id(), "title", choice.title())));
        }
        return message(content);
    }

    /**
     * Reacts to a message of the bot.
     *
     * @param message the message
     * @param emoji   with what, empty to take the reaction back
     * @return the message's identity
     */
    public String reacts(SentMessage message, String emoji) {
        Map<String, Object> reaction = new HashMap<>(Map.of("message_id", message.id()));
        if (!emoji.isEmpty()) {
            reaction.put("emoji", emoji);
        }
        return sends("reaction", reaction);
    }

    /**
     * Takes another number. Meta tells with a message of the old one.
     *
     * @param number the new number
     * @return the same person there
     */
    public Participant changesNumber(String number) {
        sends(
                "system",
                Map.of(
                        "body",
                        "User " + name + " changed from " + phone.number() + " to " + number,
                        "wa_id",
                        number,
                        "type",
                        "user_changed_number"));
        return api.person(number, name);
    }

    /**
     * Sends a message of any kind.
     *
     * @param type    the kind
     * @param content what its field holds
     * @return the message's identity
     */
    public String sends(String type, Object content) {
        return message(Map.of("type", type, type, content));
    }

    /**
     * Sends a message with any content.
     *
     * @param content the Cloud API's fields beside sender, identity and time
     * @return the message's identity
     */
    public String message(Map<String, Object> content) {
        Map<String, Object> message = envelope(content);
        api.bring(Notifications.body(List.of(Notifications.messages(phone.number(), name, List.of(message)))));
        return (String) message.get("id");
    }

    /**
     * A message with its sender, identity and time, not yet brought.
     *
     * @param content the other fields
     * @return the message
     */
    public Map<String, Object> envelope(Map<String, Object> content) {
        Map<String, Object> message = new HashMap<>(content);
        message.put("from", phone.number());
        message.put("id", "wamid.IN" + UUID.randomUUID().toString().replace("-", ""));
        message.put("timestamp", Long.toString(api.now().getEpochSecond()));
        if (!"system".equals(content.get("type"))) {
            phone.wrote(api.now());
        }
        api.know((String) message.get("id"));
        return message;
    }

    private static Map<String, Object> context(SentMessage message) {
        return Map.of("from", FakeCloudApi.NUMBER, "id", message.id());
    }
}
