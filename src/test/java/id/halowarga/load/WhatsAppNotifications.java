package id.halowarga.load;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Writes the Cloud API's notifications. */
final class WhatsAppNotifications {
    static final String PHONE_NUMBER_ID = "106540352242922";
    private static final JsonMapper JSON = new JsonMapper();

    private WhatsAppNotifications() {}

    static String text(String id, String number, String words) {
        return message(id, number, "\"type\":\"text\",\"text\":{\"body\":" + JSON.writeValueAsString(words) + "}");
    }

    static String place(String id, String number, double latitude, double longitude) {
        return message(
                id,
                number,
                String.format(
                        Locale.ROOT,
                        "\"type\":\"location\",\"location\":{\"latitude\":%.5f,\"longitude\":%.5f}",
                        latitude,
                        longitude));
    }

    static String press(String id, String number, String message, Person.Button button) {
        return message(
                id,
                number,
                "\"type\":\"interactive\",\"context\":{\"from\":\"622112345678\",\"id\":\"%s\"},\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":%s,\"title\":%s}}"
                        .formatted(
                                message,
                                JSON.writeValueAsString(button.payload()),
                                JSON.writeValueAsString(button.label())));
    }

    /** The notice that a message of ours has reached a phone. */
    static String delivered(String id, String number) {
        return change(
                "\"statuses\":[{\"id\":\"%s\",\"status\":\"delivered\",\"timestamp\":\"%d\",\"recipient_id\":\"%s\"}]"
                        .formatted(id, seconds(), number));
    }

    private static String message(String id, String number, String content) {
        return change(
                "\"contacts\":[{\"profile\":{\"name\":\"Warga\"},\"wa_id\":\"%s\"}],\"messages\":[{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"%d\",%s}]"
                        .formatted(number, number, id, seconds(), content));
    }

    private static String change(String content) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"102290129340398\",\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"622112345678\",\"phone_number_id\":\"%s\"},%s}}]}]}"
                .formatted(PHONE_NUMBER_ID, content);
    }

    private static long seconds() {
        return System.currentTimeMillis() / 1000;
    }
}
