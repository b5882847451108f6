package id.halowarga.telegram;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads updates as Telegram writes them. */
final class UpdateReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * Finds an update's identity, the least that makes it one.
     *
     * @param json what was received
     * @return the update as a tree, empty if it is not JSON or has no identity
     */
    Optional<JsonNode> tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            return tree.path("update_id").isIntegralNumber() ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Reads what we use of an update.
     *
     * @param tree the update
     * @return its fields, empty if one of them is not as the Bot API says
     */
    Optional<Update> read(JsonNode tree) {
        try {
            return Optional.of(JSON.treeToValue(tree, Update.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
