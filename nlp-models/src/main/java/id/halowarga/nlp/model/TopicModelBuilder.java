package id.halowarga.nlp.model;

import id.halowarga.classification.Topic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * Puts weights that were trained elsewhere into an OpenNLP model. Weights are rounded, so that the file compresses
 * well, and a feature whose weights all round to nothing is left out.
 */
public final class TopicModelBuilder {
    /** Weights are multiples of this: finer steps change no probability by as much as 0.01. */
    private static final double GRAIN = 1.0 / 32;

    private final List<Topic> topics;
    private final double confidentFrom;
    private final List<String> names = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();

    /**
     * Begins a model.
     *
     * @param topics        the topics, at least one
     * @param confidentFrom probability from which the first topic may be suggested alone
     */
    public TopicModelBuilder(List<Topic> topics, double confidentFrom) {
        this.topics = List.copyOf(topics);
        this.confidentFrom = confidentFrom;
    }

    /**
     * Adds a feature.
     *
     * @param name    its name
     * @param weights a weight for each topic, in the topics' order
     */
    public void add(String name, double[] weights) {
        double[] rounded =
                Arrays.stream(weights).map(TopicModelBuilder::rounded).toArray();
        if (Arrays.stream(rounded).anyMatch(weight -> weight != 0)) {
            names.add(name);
            // All outcomes, zeros too: one pattern of outcomes for all features makes a file that is read faster.
            contexts.add(new Context(IntStream.range(0, rounded.length).toArray(), rounded));
        }
    }

    private static double rounded(double weight) {
        return Math.round(weight / GRAIN) * GRAIN;
    }

    /**
     * Makes the model.
     *
     * @return the model
     */
    public TopicModel build() {
        GISModel maxent = new GISModel(
                contexts.toArray(Context[]::new),
                names.toArray(String[]::new),
                topics.stream().map(Topic::code).toArray(String[]::new));
        Map<String, String> manifest =
                Map.of(TopicModel.CONFIDENT_FROM, Double.toString(confidentFrom), TopicModel.WORDS, TopicModel.STEMS);
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ModelArchive.write(new DoccatModel("id", maxent, manifest, new DoccatFactory()), file);
            return TopicModel.read(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
