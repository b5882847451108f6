package id.halowarga.whatsapp.fake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Meta's description of the Cloud API's messages, as a JSON Schema file beside the repository, and whether a message keeps to
 * it. Understands the keywords that the file uses.
 */
public final class CloudApiSpecification {
    private static final String FILE = "shared/specs/whatsapp-cloud-api.schema.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private CloudApiSpecification(JsonNode root) {
        this.root = root;
    }

    /**
     * Looks beside this folder and every folder above it.
     *
     * @return the description, empty if it is not there
     */
    public static Optional<CloudApiSpecification> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isReadable(file)) {
                return Optional.of(new CloudApiSpecification(JSON.readTree(file)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a request that sends a message keeps to the description of its kind of message.
     *
     * @param request the request
     * @return true if so
     */
    public boolean allows(ApiRequest request) {
        JsonNode message = JSON.valueToTree(request.body());
        String type = message.path("type").asString("");
        String name = type.isEmpty() ? "" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        JsonNode schema = root.path("$defs").path(name + "Message");
        return !schema.isMissingNode()
                && valid(schema, message)
                && valid(root.path("$defs").path("Message"), message);
    }

    private boolean valid(JsonNode schema, JsonNode value) {
        String reference = schema.path("$ref").asString("");
        return (reference.isEmpty() || valid(root.at(reference.substring(1)), value))
                && isOfType(schema.path("type").asString(""), value)
                && (!schema.has("const") || schema.path("const").equals(value))
                && (!schema.has("enum") || elements(schema.path("enum")).anyMatch(value::equals))
                && elements(schema.path("allOf")).allMatch(part -> valid(part, value))
                && (!schema.has("oneOf")
                        || elements(schema.path("oneOf"))
                                        .filter(part -> valid(part, value))
                                        .count()
                                == 1)
                && (!schema.has("not") || !valid(schema.path("not"), value))
                && isOfLength(schema, value)
                && objectKeeps(schema, value)
                && arrayKeeps(schema, value);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "" -> true;
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("a type that this test does not know: " + type);
        };
    }

    private static boolean isOfLength(JsonNode schema, JsonNode value) {
        if (!value.isString()) {
            return true;
        }
        String text = value.asString("");
        return text.codePointCount(0, text.length()) <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && (!schema.has("pattern")
                        || Pattern.compile(schema.path("pattern").asString(""))
                                .matcher(text)
                                .find());
    }

    private boolean objectKeeps(JsonNode schema, JsonNode value) {
        if (!value.isObject()) {
            return true;
        }
        JsonNode properties = schema.path("properties");
        boolean closed = schema.has("additionalProperties")
                && !schema.path("additionalProperties").asBoolean(true);
        return elements(schema.path("required")).allMatch(name -> value.has(name.asString("")))
                && value.propertyStream()
                        .allMatch(field -> properties.has(field.getKey())
                                ? valid(properties.path(field.getKey()), field.getValue())
                                : !closed);
    }

    private boolean arrayKeeps(JsonNode schema, JsonNode value) {
        return !value.isArray()
                || (value.size() >= schema.path("minItems").asInt(0)
                        && value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE)
                        && (!schema.has("items")
                                || elements(value).allMatch(item -> valid(schema.path("items"), item))));
    }
}
