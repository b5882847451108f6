package id.halowarga.whatsapp.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields of a request's object and refuses what is missing, empty, too long or unknown. */
record Fields(String path, Map<String, Object> values) {
    static Fields of(Map<String, Object> values) {
        return new Fields("", values);
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    boolean has(String field) {
        return values.get(field) != null;
    }

    void allow(String... known) {
        Set<String> allowed = Set.of(known);
        values.keySet().stream()
                .filter(key -> !allowed.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new GraphError(
                            400, 100, "Invalid parameter", "Unexpected key \"" + key + "\" on param \"" + path + "\".");
                });
    }

    String text(String field) {
        Object value = values.get(field);
        if (value == null) {
            throw GraphError.missing(name(field));
        }
        if (!(value instanceof String text)) {
            throw GraphError.parameter(name(field) + " must be a string.");
        }
        return text;
    }

    /** Words of 1 to so many UTF-16 units, not blank. */
    String words(String field, int most) {
        String text = text(field);
        if (text.isBlank()) {
            throw GraphError.parameter(name(field) + " must not be empty.");
        }
        if (text.length() > most) {
            throw GraphError.parameter(name(field) + " length invalid. Min length: 1, Max length: " + most);
        }
        return text;
    }

    void optionalWords(String field, int most) {
        if (has(field)) {
            words(field, most);
        }
    }

    void only(String field, String... values) {
        if (!Set.of(values).contains(text(field))) {
            throw GraphError.parameter(name(field) + " must be one of " + String.join(", ", values) + ".");
        }
    }

    @SuppressWarnings("unchecked")
    Fields object(String field) {
        if (!(values.get(field) instanceof Map<?, ?> object)) {
            throw GraphError.missing(name(field));
        }
        return new Fields(name(field), (Map<String, Object>) object);
    }

    @SuppressWarnings("unchecked")
    List<Fields> objects(String field, int most) {
        if (!(values.get(field) instanceof List<?> list) || list.isEmpty()) {
            throw GraphError.missing(name(field));
        }
        if (list.size() > most) {
            throw GraphError.parameter(name(field) + " may have at most " + most + " elements.");
        }
        return list.stream()
                .map(item -> new Fields(name(field), (Map<String, Object>) item))
                .toList();
    }
}
