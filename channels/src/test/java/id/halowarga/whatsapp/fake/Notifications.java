package id.halowarga.whatsapp.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the bodies that Meta brings. */
public final class Notifications {
    private static final Map<String, Object> METADATA =
            Map.of("display_phone_number", FakeCloudApi.NUMBER, "phone_number_id", FakeCloudApi.PHONE_NUMBER_ID);

    private Notifications() {}

    /**
     * A change with messages of one person.
     *
     * @param number   the person's number
     * @param name     their name
     * @param messages the messages
     * @return the change
     */
    public static Map<String, Object> messages(String number, String name, List<Map<String, Object>> messages) {
        return change(Map.of(
                "messaging_product",
                "whatsapp",
                "metadata",
                METADATA,
                "contacts",
                List.of(Map.of("profile", Map.of("name", name), "wa_id", number)),
                "messages",
                messages));
    }

    /**
     * A change with statuses.
     *
     * @param statuses the statuses
     * @return the change
     */
    public static Map<String, Object> statuses(List<Map<String, Object>> statuses) {
        return change(Map.of("messaging_product", "whatsapp", "metadata", METADATA, "statuses", statuses));
    }

    /**
     * A change of messages with any value.
     *
     * @param value the value
     * @return the change
     */
    public static Map<String, Object> change(Map<String, Object> value) {
        return Map.of("field", "messages", "value", value);
    }

    /**
     * A body with an entry for each change.
     *
     * @param changes the changes
     * @return the body
     */
    public static Map<String, Object> body(List<Map<String, Object>> changes) {
        List<Map<String, Object>> entries = new ArrayList<>();
        changes.forEach(change -> entries.add(Map.of("id", "102290129340398", "changes", List.of(change))));
        return Map.of("object", "whatsapp_business_account", "entry", entries);
    }
}
