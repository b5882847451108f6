package id.halowarga.nlp.corpus;

import id.halowarga.classification.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes JSON Lines: an object with {@code text}, and for examples {@code opd}, on each line; empty lines are passed
 * over.
 */
public final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /** Takes the lines of a file one after another. */
    @FunctionalInterface
    public interface LineReader {
        /**
         * Takes a line.
         *
         * @param number its number, from 1
         * @param object what it says
         * @throws MalformedLineException if it lacks something
         */
        void accept(int number, ObjectNode object) throws MalformedLineException;
    }

    /**
     * Reads labelled examples.
     *
     * @param file JSON Lines with {@code text} and {@code opd}
     * @return the examples in the file's order
     * @throws IOException            if the file cannot be read
     * @throws MalformedLineException if a line is not such an object
     */
    public static List<Example> examples(Path file) throws IOException, MalformedLineException {
        List<Example> examples = new ArrayList<>();
        forEach(file, (number, object) -> examples.add(new Example(text(number, object), topic(number, object))));
        return examples;
    }

    /**
     * Writes labelled examples, in place of what the file held.
     *
     * @param examples the examples
     * @param file     takes JSON Lines with {@code text} and {@code opd}
     * @throws IOException if it cannot be written
     */
    public static void write(List<Example> examples, Path file) throws IOException {
        List<String> lines = examples.stream()
                .map(example -> JSON.createObjectNode()
                        .put("text", example.text())
                        .put("opd", example.topic().code())
                        .toString())
                .toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /**
     * Hands each line on.
     *
     * @param file   JSON Lines
     * @param reader takes the lines
     * @throws IOException            if the file cannot be read
     * @throws MalformedLineException if a line is no JSON object, or the reader refuses it
     */
    public static void forEach(Path file, LineReader reader) throws IOException, MalformedLineException {
        Utf8Lines.forEach(file, (number, line) -> {
            if (!line.isBlank()) {
                reader.accept(number, object(number, line));
            }
        });
    }

    /**
     * The text of a line.
     *
     * @param number the line's number
     * @param object what it says
     * @return its {@code text}
     * @throws MalformedLineException if it has none
     */
    public static String text(int number, ObjectNode object) throws MalformedLineException {
        return string(object, "text")
                .orElseThrow(() -> new MalformedLineException(number, "\"text\" is missing or no string"));
    }

    private static Topic topic(int number, ObjectNode object) throws MalformedLineException {
        String code = string(object, "opd")
                .orElseThrow(() -> new MalformedLineException(number, "\"opd\" is missing or no string"));
        try {
            return new Topic(code);
        } catch (IllegalArgumentException e) {
            throw new MalformedLineException(number, "\"opd\" is not a topic code");
        }
    }

    private static Optional<String> string(ObjectNode object, String field) {
        return Optional.ofNullable(object.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static ObjectNode object(int number, String line) throws MalformedLineException {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // Its message quotes the line, which may be personal.
            throw new MalformedLineException(number, "not JSON");
        }
        throw new MalformedLineException(number, "not a JSON object");
    }
}
