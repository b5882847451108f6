package id.halowarga.server.redis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import id.halowarga.classification.Topic;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.text.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Messages and conversations as JSON. Absent values and empty lists are left out; unknown properties are passed over, so
 * that a node can read what a newer one wrote.
 */
public final class MessageJson {
    private static final String VERSION = "v";
    /** Where {@link #write(Object, int)} puts it; what ends so can be nothing but a property of the record itself. */
    private static final Pattern VERSION_AT_END = Pattern.compile("[,{]\"v\":([0-9]{1,6})}$");

    private static final int LONGEST_VERSION = 12;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(ours())
            .addMixIn(InboundMessage.class, InboundKinds.class)
            .addMixIn(MediaContent.class, MediaStates.class)
            // RichText.isEmpty() is a question, not a property.
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, words -> words.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = InboundMessage.Text.class, name = "text"),
        @JsonSubTypes.Type(value = InboundMessage.Media.class, name = "media"),
        @JsonSubTypes.Type(value = InboundMessage.Location.class, name = "location"),
        @JsonSubTypes.Type(value = InboundMessage.ButtonPress.class, name = "button"),
        @JsonSubTypes.Type(value = InboundMessage.Unsupported.class, name = "unsupported")
    })
    private interface InboundKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = MediaContent.Reference.class, name = "reference"),
        @JsonSubTypes.Type(value = MediaContent.Stored.class, name = "stored"),
        @JsonSubTypes.Type(value = MediaContent.Unusable.class, name = "unusable")
    })
    private interface MediaStates {}

    private MessageJson() {}

    private static SimpleModule ours() {
        SimpleModule module = new SimpleModule("halo");
        new Word<>(ChannelName.class, ChannelName::value, ChannelName::new).addTo(module);
        new Word<>(ChatAddress.class, ChatAddress::encoded, ChatAddress::parse).addTo(module);
        new Word<>(Language.class, Language::code, Language::new).addTo(module);
        new Word<>(OpdCode.class, OpdCode::value, OpdCode::new).addTo(module);
        new Word<>(Topic.class, Topic::code, Topic::new).addTo(module);
        return module;
    }

    /**
     * Writes a value.
     *
     * @param value a record of ours
     * @return its JSON
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Writes a value with the version of its format.
     *
     * @param value  a record of ours
     * @param format the version, kept in the property {@code v}
     * @return its JSON
     */
    public static String write(Object value, int format) {
        String json = write(value);
        String separator = json.equals("{}") ? "" : ",";
        return json.substring(0, json.length() - 1) + separator + "\"" + VERSION + "\":" + format + "}";
    }

    /**
     * Reads a value that may be a newer release's.
     *
     * @param json   what was stored; without a version if a release before the first version wrote it
     * @param type   its type
     * @param format the newest version of its format that this release knows
     * @param <T>    its type
     * @return the value
     * @throws NewerRecordException    if it cannot be read and is of a newer format
     * @throws UnreadableJsonException if it cannot be read otherwise
     */
    public static <T> T read(String json, Class<T> type, int format) {
        try {
            return read(json, type);
        } catch (UnreadableJsonException e) {
            throw version(json) > format ? new NewerRecordException(type, e) : e;
        }
    }

    /**
     * Reads a value that is to be written again. One of a newer format is left alone even if it could be read: what this release
     * does not know of it would be lost.
     *
     * @param json   what was stored; without a version if a release before the first version wrote it
     * @param type   its type
     * @param format the newest version of its format that this release knows
     * @param <T>    its type
     * @return the value
     * @throws NewerRecordException    if it is of a newer format
     * @throws UnreadableJsonException if it cannot be read
     */
    public static <T> T readToRewrite(String json, Class<T> type, int format) {
        int version = version(json);
        if (version > format) {
            throw new NewerRecordException(type, new IllegalArgumentException("format " + version));
        }
        return read(json, type);
    }

    private static int version(String json) {
        Matcher end = VERSION_AT_END.matcher(json);
        if (end.find(Math.max(0, json.length() - LONGEST_VERSION))) {
            return Integer.parseInt(end.group(1));
        }
        try {
            return MAPPER.readTree(json).path(VERSION).asInt(0);
        } catch (JacksonException noJson) {
            return 0;
        }
    }

    /**
     * Reads a value.
     *
     * @param json what {@link #write} returned, perhaps in another release
     * @param type its type
     * @param <T>  its type
     * @return the value
     * @throws UnreadableJsonException if it cannot be read
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableJsonException(type, e);
        }
    }
}
