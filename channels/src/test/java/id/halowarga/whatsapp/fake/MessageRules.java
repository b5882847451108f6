package id.halowarga.whatsapp.fake;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What Meta refuses about a message, before it looks at whom it is for. Source: Cloud API v23.0, messages. */
final class MessageRules {
    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int FILE_NAME = 240;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,20}");
    private static final Set<String> FILES = Set.of("image", "video", "audio", "document", "sticker");

    private MessageRules() {}

    /**
     * Checks a message's own fields.
     *
     * @param message the request's object
     * @param media   files that were uploaded
     */
    static void check(Fields message, Map<String, StoredFile> media) {
        message.only("messaging_product", "whatsapp");
        if (message.has("recipient_type")) {
            message.only("recipient_type", "individual");
        }
        if (!NUMBER.matcher(message.text("to")).matches()) {
            throw GraphError.parameter("Recipient phone number not valid.");
        }
        String type = message.text("type");
        message.allow("messaging_product", "recipient_type", "to", "type", "context", type);
        content(type, message, media);
    }

    private static void content(String type, Fields message, Map<String, StoredFile> media) {
        Fields content = message.object(type);
        if (FILES.contains(type)) {
            file(type, content, media);
            return;
        }
        switch (type) {
            case "text" -> {
                content.allow("body", "preview_url");
                content.words("body", TEXT);
            }
            case "interactive" -> InteractiveRules.check(content);
            case "template" -> content.allow("name", "language", "components", "namespace");
            case "reaction" -> content.text("message_id");
            default -> throw GraphError.parameter("Unsupported type: " + type);
        }
    }

    private static void file(String type, Fields content, Map<String, StoredFile> media) {
        content.allow("id", "caption", "filename", "voice");
        content.optionalWords("caption", CAPTION);
        content.optionalWords("filename", FILE_NAME);
        if (content.has("caption") && type.equals("audio")) {
            throw GraphError.parameter("Audio has no caption.");
        }
        StoredFile file = media.get(content.text("id"));
        if (file == null || !file.uploaded()) {
            throw new GraphError(400, 131052, "Media download error", "Unable to find media with this id.");
        }
        if (!file.family().equals(type)) {
            throw new GraphError(400, 131053, "Media upload error", "A " + file.mimeType() + " is no " + type + ".");
        }
    }
}
