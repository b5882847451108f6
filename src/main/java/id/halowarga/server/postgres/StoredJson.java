package id.halowarga.server.postgres;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.halowarga.classification.Suggestion;
import id.halowarga.message.MediaContent;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON in the database. Reading is tolerant of other versions: unknown parts are passed over, lists and optional
 * parts that are missing are empty, switches that are missing are off.
 */
final class StoredJson {
    private static final TypeReference<List<MediaContent.Stored>> MEDIA = new TypeReference<>() {};
    private static final TypeReference<List<Suggestion>> SUGGESTIONS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .withConfigOverride(List.class, override -> override.setNullHandling(emptyForNull()))
            .withConfigOverride(Optional.class, override -> override.setNullHandling(emptyForNull()))
            .build();

    private static JsonSetter.Value emptyForNull() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    List<MediaContent.Stored> readMedia(String json) {
        return mapper.readValue(json, MEDIA);
    }

    List<Suggestion> readSuggestions(String json) {
        return mapper.readValue(json, SUGGESTIONS);
    }

    /**
     * Reads a record.
     *
     * @throws UnreadableException if the bytes do not fit
     */
    <T> T read(Class<T> type, byte[] json) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new UnreadableException(type);
        }
    }

    /** What is stored does not fit. Without a cause, since Jackson's words can hold what was stored. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(Class<?> type) {
            super("what is stored is no " + type.getSimpleName());
        }
    }
}
