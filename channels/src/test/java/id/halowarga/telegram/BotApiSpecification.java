package id.halowarga.telegram;

import id.halowarga.telegram.fake.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Bot API's description, as a JSON file beside the repository, and what a request violates of it. */
final class BotApiSpecification {
    private static final String FILE = "shared/specs/telegram-bot-api.json";
    private static final Pattern LENGTH = Pattern.compile("(\\d+)-(\\d+) (characters|bytes)");
    private static final Pattern LIST = Pattern.compile("Array of (.+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode methods;
    private final JsonNode types;

    private BotApiSpecification(JsonNode root) {
        this.methods = root.path("methods");
        this.types = root.path("types");
    }

    /** Looks beside this folder and every folder above it. */
    static Optional<BotApiSpecification> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isReadable(file)) {
                return Optional.of(new BotApiSpecification(JSON.readTree(file)));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a request; empty if nothing. */
    List<String> violations(ApiRequest request) {
        List<String> violations = new ArrayList<>();
        Optional<JsonNode> method = methods.valueStream()
                .filter(known -> known.path("name").stringValue().equalsIgnoreCase(request.method()))
                .findFirst();
        if (method.isEmpty()) {
            return List.of("no method " + request.method());
        }
        Map<String, Object> parameters = new HashMap<>(request.parameters());
        // The library says the method in the body, too, as an answer to a webhook would; Telegram passes over it.
        parameters.remove("method", request.method());
        fields(request.method(), method.get().path("fields"), parameters, request, violations);
        return violations;
    }

    private void fields(
            String where, JsonNode fields, Map<String, Object> given, ApiRequest request, List<String> violations) {
        for (JsonNode field : fields) {
            String name = field.path("name").stringValue();
            if (field.path("required").booleanValue() && !given.containsKey(name)) {
                violations.add(where + " lacks " + name);
            }
        }
        given.forEach((name, value) -> fields.valueStream()
                .filter(field -> field.path("name").stringValue().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        field -> value(where + "." + name, field, value, request, violations),
                        () -> violations.add(where + " has no " + name)));
    }

    private void value(String where, JsonNode field, Object value, ApiRequest request, List<String> violations) {
        boolean fits = field.path("types")
                .valueStream()
                .anyMatch(
                        type -> fits(type.stringValue(), value, where, request).isEmpty());
        if (!fits) {
            List<String> reasons = field.path("types")
                    .valueStream()
                    .flatMap(type -> fits(type.stringValue(), value, where, request).stream())
                    .toList();
            violations.add(where + " is none of its types: " + reasons);
        }
        if (value instanceof String words) {
            length(where, field.path("description").stringValue(), words, violations);
        }
    }

    private static void length(String where, String description, String value, List<String> violations) {
        Matcher range = LENGTH.matcher(description);
        if (!range.find()) {
            return;
        }
        boolean bytes = range.group(3).equals("bytes");
        int length = bytes ? value.getBytes(StandardCharsets.UTF_8).length : value.length();
        if (length < Integer.parseInt(range.group(1)) || length > Integer.parseInt(range.group(2))) {
            violations.add(where + " has " + length + " " + range.group(3));
        }
    }

    /** What keeps a value from being of a type; empty if it is. */
    private List<String> fits(String type, Object value, String where, ApiRequest request) {
        Matcher list = LIST.matcher(type);
        if (list.matches()) {
            return value instanceof List<?> items
                    ? items.stream()
                            .flatMap(item -> fits(list.group(1), item, where, request).stream())
                            .toList()
                    : List.of(where + " is no list");
        }
        boolean form = !request.files().isEmpty();
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "string" -> unless(value instanceof String, where + " is no string");
            case "integer" -> unless(isInteger(value, form), where + " is no integer");
            case "boolean", "true" -> unless(value instanceof Boolean || form, where + " is no boolean");
            case "float" -> unless(value instanceof Number || form, where + " is no number");
            case "inputfile" -> unless(isUpload(value, request), where + " is no upload");
            default -> object(type, value, where, request);
        };
    }

    private static boolean isInteger(Object value, boolean form) {
        // Everything in a form is text.
        return value instanceof Integer
                || value instanceof Long
                || (form && value.toString().matches("-?\\d+"));
    }

    private static boolean isUpload(Object value, ApiRequest request) {
        return request.files().containsKey(value.toString().replace("attach://", ""));
    }

    @SuppressWarnings("unchecked")
    private List<String> object(String type, Object value, String where, ApiRequest request) {
        if (!(value instanceof Map)) {
            return List.of(where + " is no " + type);
        }
        JsonNode described = types.path(type);
        if (described.has("subtypes")) {
            boolean one = described
                    .path("subtypes")
                    .valueStream()
                    .anyMatch(sub ->
                            object(sub.stringValue(), value, where, request).isEmpty());
            return unless(one, where + " is no kind of " + type);
        }
        List<String> violations = new ArrayList<>();
        fields(where + "<" + type + ">", described.path("fields"), (Map<String, Object>) value, request, violations);
        return violations;
    }

    private static List<String> unless(boolean fine, String violation) {
        return fine ? List.of() : List.of(violation);
    }
}
