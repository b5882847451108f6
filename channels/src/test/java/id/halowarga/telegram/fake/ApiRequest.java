package id.halowarga.telegram.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param method     the Bot API's method
 * @param parameters its parameters; lists and objects decoded, everything else of a form a string
 * @param files      uploaded files by form field
 */
public record ApiRequest(String method, Map<String, Object> parameters, Map<String, UploadedFile> files) {
    /**
     * An uploaded file.
     *
     * @param name    its name
     * @param content its bytes
     */
    public record UploadedFile(String name, byte[] content) {}

    /**
     * A parameter as text.
     *
     * @param name the parameter
     * @return its value, empty if absent
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::valueOf);
    }

    String required(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("parameter \"" + name + "\" is required"));
    }

    long number(String name, long otherwise) {
        return text(name).map(Long::parseLong).orElse(otherwise);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> objects(String name) {
        return (List<Map<String, Object>>) parameters.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String name) {
        return (Map<String, Object>) parameters.getOrDefault(name, Map.of());
    }
}
