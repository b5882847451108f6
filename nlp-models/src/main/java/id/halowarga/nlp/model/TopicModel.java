package id.halowarga.nlp.model;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.nlp.feature.TextFeatures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A trained model in memory. Holds the file of an OpenNLP {@code DoccatModel} and evaluates its maximum-entropy model with real-valued
 * features, which {@code DocumentCategorizerME} cannot hand on: it knows only whether a feature is there. Safe for use
 * by several threads.
 */
public final class TopicModel {
    /** Name of the feature that every text has; its weights are the topics' own frequencies. */
    public static final String BIAS = "^";

    /** Manifest entry: probability from which the first topic may be suggested alone. */
    static final String CONFIDENT_FROM = "halowarga.confident-from";

    /** Manifest entry: how words are made; a model that learned from other words misreads them. */
    static final String WORDS = "halowarga.words";

    /** The way of {@link TextFeatures} now: stems. */
    static final String STEMS = "stems";

    private final byte[] file;
    private final WeightTable table;
    private final List<Topic> topics;
    private final double confidentFrom;
    private volatile Map<String, Context> known = Map.of();

    private TopicModel(byte[] file) throws IOException {
        ModelArchive archive = ModelArchive.read(file);
        if (!STEMS.equals(archive.manifest().get(WORDS))) {
            throw new IOException("the model was trained by an earlier version, on other words");
        }
        GisBytes weights = new GisBytes(archive.weights());
        this.file = file;
        this.table = WeightTable.of(weights);
        this.topics = weights.outcomes().stream().map(Topic::new).toList();
        this.confidentFrom = Double.parseDouble(archive.entry(CONFIDENT_FROM));
    }

    /**
     * Reads a model.
     *
     * @param in the model file's bytes; not closed
     * @return the model
     * @throws IOException if they cannot be read or were not written by this application
     */
    public static TopicModel read(InputStream in) throws IOException {
        try {
            return new TopicModel(in.readAllBytes());
        } catch (RuntimeException e) {
            // Bytes that are no model end in a bad index or the like.
            throw new IOException("not a topic model", e);
        }
    }

    /**
     * Writes the model as an OpenNLP model file; the same model gives the same bytes.
     *
     * @param out takes the bytes; not closed
     * @throws IOException if they cannot be written
     */
    public void write(OutputStream out) throws IOException {
        out.write(file);
    }

    /** The weights by name, which only explanations and further training need: read by OpenNLP when first asked for. */
    @SuppressWarnings("unchecked") // OpenNLP documents the second structure as the map from feature to weights
    private Map<String, Context> known() {
        if (known.isEmpty()) {
            try {
                AbstractModel model =
                        (AbstractModel) ModelArchive.read(file).openNlp().getMaxentModel();
                known = (Map<String, Context>) model.getDataStructures()[1];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    /**
     * The topics that this model knows.
     *
     * @return the topics, in the model's own order
     */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * Probability from which the first topic may be suggested alone.
     *
     * @return 0 to 1
     */
    public double confidentFrom() {
        return confidentFrom;
    }

    /**
     * Ranks the topics for a text.
     *
     * @param words the text's words
     * @return every topic by falling probability; empty if the model knows none of the words
     */
    public List<Suggestion> rank(List<String> words) {
        if (words.stream().map(TextFeatures::nameOf).noneMatch(table::knows)) {
            return List.of();
        }
        double[] probabilities = table.sums(words);
        Softmax.inPlace(probabilities);
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Suggestion(topics.get(i), probabilities[i]))
                .sorted(Comparator.comparingDouble(Suggestion::probability).reversed())
                .toList();
    }

    /**
     * The names of the features that have weights.
     *
     * @return the names, as {@link TextFeatures} gives them, and {@link #BIAS}
     */
    public Set<String> features() {
        return Collections.unmodifiableSet(known().keySet());
    }

    /**
     * The weights of a feature.
     *
     * @param name its name
     * @return a new array of one weight per topic, in the topics' order; zeros if it has none
     */
    public double[] weights(String name) {
        double[] weights = new double[topics.size()];
        Context context = known().get(name);
        if (context != null) {
            int[] outcomes = context.getOutcomes();
            for (int i = 0; i < outcomes.length; i++) {
                weights[outcomes[i]] = context.getParameters()[i];
            }
        }
        return weights;
    }

    /** By how much a feature's weight for a topic is above the mean of its weights for the others; 0 if unknown. */
    double advantage(String name, int topic) {
        double[] weights = weights(name);
        double others = 0;
        for (int i = 0; i < weights.length; i++) {
            others += i == topic ? 0 : weights[i];
        }
        return weights[topic] - others / (topics.size() - 1);
    }
}
