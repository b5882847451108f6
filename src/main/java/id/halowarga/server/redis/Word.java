package id.halowarga.server.redis;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A type that is one word in JSON.
 *
 * @param type  the type
 * @param write to its word
 * @param read  from its word
 */
record Word<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {
    void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this));
        module.addDeserializer(type, new Reader<>(this));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final Word<T> word;

        Writer(Word<T> word) {
            super(word.type());
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(word.write().apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Word<T> word;

        Reader(Word<T> word) {
            super(word.type());
            this.word = word;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return word.read().apply(in.getString());
        }
    }
}
