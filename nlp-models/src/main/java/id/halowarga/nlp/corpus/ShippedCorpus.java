package id.halowarga.nlp.corpus;

import id.halowarga.classification.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sentences that were written for this project, as they come with the application. */
public enum ShippedCorpus {
    /** What models are trained on. */
    WRITTEN("written"),
    /** What no model is trained on. */
    TEST("test");

    private final String folder;

    ShippedCorpus(String folder) {
        this.folder = folder;
    }

    /**
     * Reads the examples of some topics.
     *
     * @param topics the topics
     * @return the examples, by topic in the order given; none of a topic that has no file
     */
    public List<Example> examples(List<Topic> topics) {
        List<Example> examples = new ArrayList<>();
        topics.forEach(topic -> examples.addAll(examples(topic)));
        return examples;
    }

    private List<Example> examples(Topic topic) {
        String file = "/id/halowarga/nlp/corpus/" + folder + "/" + topic.code() + ".txt";
        try (InputStream in = ShippedCorpus.class.getResourceAsStream(file)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(CorpusFolder::isExample)
                    .map(line -> new Example(line.strip(), topic))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
