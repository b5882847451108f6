package id.halowarga.nlp.corpus;

import id.halowarga.classification.Topic;
import id.halowarga.learning.Masking;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of labelled examples: a file {@code TOPIC.txt} for each topic, in it one example per line. Empty lines and
 * lines that begin with {@code #} are passed over. People can read, correct and extend it with any editor.
 *
 * @param path the folder
 */
public record CorpusFolder(Path path) {
    private static final String SUFFIX = ".txt";

    /**
     * Reads all examples.
     *
     * @return the examples, by topic and then in the order of the lines
     * @throws IOException            if the folder or a file cannot be read
     * @throws MalformedLineException if a file's name is not a topic code (line 0), or a line is not in UTF-8
     */
    public List<Example> read() throws IOException, MalformedLineException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(path)) {
            files = entries.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            Topic topic = topicOf(file);
            lines(file).forEach(line -> examples.add(new Example(line, topic)));
        }
        return examples;
    }

    /**
     * Adds examples, each as one line with personal numbers masked; one that is there already is not added again.
     *
     * @param examples what to add
     * @return how many were new
     * @throws IOException            if a file cannot be read or written
     * @throws MalformedLineException if a file that is there is not in UTF-8
     */
    public int add(List<Example> examples) throws IOException, MalformedLineException {
        Map<String, Set<String>> fresh = new TreeMap<>();
        for (Example example : examples) {
            fresh.computeIfAbsent(example.topic().code(), topic -> new LinkedHashSet<>())
                    .add(Masking.masked(example.text()).strip().replaceAll("\\s+", " "));
        }
        Files.createDirectories(path);
        int added = 0;
        for (Map.Entry<String, Set<String>> topic : fresh.entrySet()) {
            added += append(path.resolve(topic.getKey() + SUFFIX), topic.getValue());
        }
        return added;
    }

    private static int append(Path file, Set<String> texts) throws IOException, MalformedLineException {
        Set<String> known = Files.exists(file) ? Set.copyOf(lines(file)) : Set.of();
        List<String> fresh = texts.stream()
                .filter(text -> !text.isEmpty() && !known.contains(text))
                .map(text -> text.startsWith("#") ? " " + text : text)
                .toList();
        Files.write(file, fresh, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return fresh.size();
    }

    private static List<String> lines(Path file) throws IOException, MalformedLineException {
        List<String> examples = new ArrayList<>();
        try {
            Utf8Lines.forEach(file, (number, line) -> {
                if (isExample(line)) {
                    examples.add(line.strip());
                }
            });
        } catch (MalformedLineException e) {
            throw new MalformedLineException(e.line(), "not in UTF-8: " + file.getFileName());
        }
        return examples;
    }

    /** Whether a line of a file is an example, rather than empty or a remark. */
    static boolean isExample(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Topic topicOf(Path file) throws MalformedLineException {
        String name = file.getFileName().toString();
        try {
            return new Topic(name.substring(0, name.length() - SUFFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new MalformedLineException(0, "the file's name is not a topic code: " + name);
        }
    }
}
