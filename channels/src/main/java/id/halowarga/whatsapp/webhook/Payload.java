package id.halowarga.whatsapp.webhook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one call of the webhook carries for one number of ours: everything that its entries and changes hold, in the order
 * in which it happened.
 *
 * @param messages messages of people
 * @param statuses what became of messages of ours
 * @param names    people's names by their numbers
 * @param foreign  number of changes that are for other numbers
 * @param others   number of changes of other kinds
 */
record Payload(List<JsonNode> messages, List<JsonNode> statuses, Map<String, String> names, int foreign, int others) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MESSAGES = "messages";

    /**
     * Reads a body.
     *
     * @param body          the body
     * @param phoneNumberId our number
     * @return what it carries; nothing where it has another shape
     * @throws JacksonException if it is not JSON
     */
    static Payload read(byte[] body, String phoneNumberId) {
        Builder found = new Builder(phoneNumberId);
        for (JsonNode entry : JSON.readTree(body).path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                found.add(change);
            }
        }
        return found.build();
    }

    /**
     * A person's name.
     *
     * @param number the person's number
     * @return the name, empty if unknown
     */
    String name(String number) {
        return names.getOrDefault(number, "");
    }

    /** Gathers what several changes hold. */
    private static final class Builder {
        private final String phoneNumberId;
        private final List<JsonNode> messages = new ArrayList<>();
        private final List<JsonNode> statuses = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();
        private int foreign;
        private int others;

        Builder(String phoneNumberId) {
            this.phoneNumberId = phoneNumberId;
        }

        void add(JsonNode change) {
            JsonNode value = change.path("value");
            if (!MESSAGES.equals(change.path("field").asString(""))) {
                others++;
            } else if (!phoneNumberId.equals(
                    value.path("metadata").path("phone_number_id").asString(""))) {
                foreign++;
            } else {
                value.path(MESSAGES).forEach(messages::add);
                value.path("statuses").forEach(statuses::add);
                value.path("contacts").forEach(this::addName);
            }
        }

        private void addName(JsonNode contact) {
            names.put(
                    contact.path("wa_id").asString(""),
                    contact.path("profile").path("name").asString(""));
        }

        /** Sorting keeps the order of what has the same second. */
        Payload build() {
            Comparator<JsonNode> byTime = Comparator.comparing(Timestamps::seconds);
            messages.sort(byTime);
            statuses.sort(byTime);
            return new Payload(messages, statuses, names, foreign, others);
        }
    }
}
