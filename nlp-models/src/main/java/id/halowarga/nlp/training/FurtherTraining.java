package id.halowarga.nlp.training;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.model.Softmax;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.model.TopicModelBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Teaches a model what a city put right: small steps from its present weights towards the corrections, between examples
 * that hold it to what it knows. A model that was trained on many reports so learns from a few dozen corrections without
 * those reports at hand. The same input gives the same model.
 */
public final class FurtherTraining {
    private final TopicModel model;
    private final Options options;

    /**
     * How to learn on.
     *
     * @param rounds       how often all examples are gone through, at least 1
     * @param step         length of a step, above 0
     * @param leastReports a feature that the model does not know must occur in so many corrections, at least 1
     */
    public record Options(int rounds, double step, int leastReports) {
        /** Chosen by learning on from a model of one city to the reports of others (nlp-models/MODEL_CARD.md). */
        public static final Options DEFAULT = new Options(4, 2, TrainingOptions.DEFAULT.leastReports());

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if a value is outside its range
         */
        public Options {
            if (rounds < 1 || !(step > 0) || leastReports < 1) {
                throw new IllegalArgumentException("rounds, step and least reports must be positive");
            }
        }
    }

    /** An example as its features by name, and the number of its topic. */
    private record Lesson(Map<String, Float> features, int right) {}

    /**
     * Learns on from a model, which itself stays as it is.
     *
     * @param model   the model to begin with
     * @param options how
     */
    public FurtherTraining(TopicModel model, Options options) {
        this.model = model;
        this.options = options;
    }

    /**
     * Learns.
     *
     * @param corrections what was put right; a topic that the model does not know is passed over
     * @param known       examples that the model should go on to get right, such as the written corpus
     * @return a new model; its probabilities and its threshold are fitted anew on examples that are left out in turn, and its
     *     threshold is no lower than the old one
     */
    public TopicModel learn(List<Example> corrections, List<Example> known) {
        Recalibration plain = new Recalibration(1, model.confidentFrom());
        return build(
                weights(corrections, known),
                Recalibration.fit(model, corrections, known, (some, others) -> build(weights(some, others), plain)));
    }

    private Map<String, double[]> weights(List<Example> corrections, List<Example> known) {
        List<Lesson> lessons = new ArrayList<>(lessons(corrections));
        Set<String> taken = features(lessons);
        lessons.addAll(lessons(known));
        Map<String, Double> pace = pace(lessons, taken);
        Map<String, double[]> weights = new HashMap<>();
        Random random = new Random(1);
        for (int round = 0; round < options.rounds(); round++) {
            Collections.shuffle(lessons, random);
            double step = options.step() / (1 + round);
            lessons.forEach(lesson -> step(lesson, step, pace, weights));
        }
        return weights;
    }

    private List<Lesson> lessons(List<Example> examples) {
        List<Lesson> lessons = new ArrayList<>(examples.size());
        for (Example example : examples) {
            int right = model.topics().indexOf(example.topic());
            if (right >= 0) {
                Map<String, Float> features = new HashMap<>();
                TextFeatures.of(
                        LabelledWords.of(example, false).words(),
                        (name, value, of) -> features.merge(name, value, Float::sum));
                features.put(TopicModel.BIAS, 1f);
                lessons.add(new Lesson(features, right));
            }
        }
        return lessons;
    }

    /** Features that the model knows, and those that several corrections have in common. */
    private Set<String> features(List<Lesson> corrections) {
        Map<String, Integer> counts = new HashMap<>();
        corrections.forEach(lesson -> lesson.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Set<String> taken = new HashSet<>(model.features());
        counts.forEach((name, count) -> {
            if (count >= options.leastReports()) {
                taken.add(name);
            }
        });
        return taken;
    }

    /**
     * How far a feature moves at each step, at most 1: rare ones further, since words that are in every text tell little. A
     * feature that is not taken does not move.
     */
    private static Map<String, Double> pace(List<Lesson> lessons, Set<String> taken) {
        Map<String, Integer> counts = new HashMap<>();
        lessons.forEach(lesson -> lesson.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Double> pace = new HashMap<>();
        counts.forEach((name, count) -> {
            if (taken.contains(name) && !name.equals(TopicModel.BIAS)) {
                pace.put(name, Math.pow(Math.log((double) lessons.size() / count) / Math.log(lessons.size()), 2));
            }
        });
        return pace;
    }

    private void step(Lesson lesson, double step, Map<String, Double> pace, Map<String, double[]> weights) {
        double[] surplus = new double[model.topics().size()];
        lesson.features().forEach((name, value) -> {
            double[] row = weights.computeIfAbsent(name, model::weights);
            for (int topic = 0; topic < row.length; topic++) {
                surplus[topic] += row[topic] * value;
            }
        });
        Softmax.inPlace(surplus);
        surplus[lesson.right()] -= 1;
        lesson.features().forEach((name, value) -> {
            double move = step * pace.getOrDefault(name, 0.0) * value;
            double[] row = weights.getOrDefault(name, new double[0]);
            for (int topic = 0; topic < row.length; topic++) {
                row[topic] -= move * surplus[topic];
            }
        });
    }

    private TopicModel build(Map<String, double[]> changed, Recalibration fitted) {
        TopicModelBuilder builder = new TopicModelBuilder(model.topics(), fitted.confidentFrom());
        Set<String> names = new HashSet<>(model.features());
        names.addAll(changed.keySet());
        names.stream()
                .sorted()
                .forEach(name -> builder.add(
                        name,
                        Arrays.stream(changed.getOrDefault(name, model.weights(name)))
                                .map(weight -> weight * fitted.sharpness())
                                .toArray()));
        return builder.build();
    }
}
