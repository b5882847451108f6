package id.halowarga.load;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Writes the Bot API's updates. */
final class TelegramUpdates {
    private static final JsonMapper JSON = new JsonMapper();

    private TelegramUpdates() {}

    static String text(long id, String chat, String words) {
        return message(id, chat, "\"text\":" + JSON.writeValueAsString(words));
    }

    static String place(long id, String chat, double latitude, double longitude) {
        String place = String.format(Locale.ROOT, "{\"latitude\":%.5f,\"longitude\":%.5f}", latitude, longitude);
        return message(id, chat, "\"location\":" + place);
    }

    static String press(long id, String chat, String message, String payload) {
        return "{\"update_id\":%d,\"callback_query\":{\"id\":\"%d\",\"from\":%s,\"message\":%s,\"chat_instance\":\"1\",\"data\":%s}}"
                .formatted(
                        id, id, from(chat), content(chat, message, "\"text\":\"…\""), JSON.writeValueAsString(payload));
    }

    private static String message(long id, String chat, String content) {
        return "{\"update_id\":%d,\"message\":%s}".formatted(id, content(chat, Long.toString(id), content));
    }

    private static String content(String chat, String message, String content) {
        return "{\"message_id\":%s,\"date\":%d,\"chat\":{\"id\":%s,\"type\":\"private\",\"first_name\":\"Warga\"},\"from\":%s,%s}"
                .formatted(message, System.currentTimeMillis() / 1000, chat, from(chat), content);
    }

    private static String from(String chat) {
        return "{\"id\":%s,\"is_bot\":false,\"first_name\":\"Warga\",\"language_code\":\"id\"}".formatted(chat);
    }
}
