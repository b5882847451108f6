package id.halowarga.nlp.evaluation;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.text.TopicWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How good a model is on examples it has not been trained on.
 *
 * @param judged          what it said of each
 * @param confidentFrom   its threshold for suggesting a topic alone
 * @param microsPerText   mean processor time of a text once the machine has warmed up, in millionths of a second; 0 where it
 *                        was not measured
 */
public record Evaluation(List<Judged> judged, double confidentFrom, double microsPerText) {
    private static final int BINS = 15;

    /** Copies the list. */
    public Evaluation {
        judged = List.copyOf(judged);
    }

    /**
     * Evaluates a model.
     *
     * @param model    the model
     * @param examples examples with their right topics
     * @return the figures
     */
    public static Evaluation of(TopicModel model, List<Example> examples) {
        List<Judged> judged = new ArrayList<>(examples.size());
        for (Example example : examples) {
            judged.add(new Judged(example.topic(), model.rank(TopicWords.of(example.text()))));
        }
        return new Evaluation(judged, model.confidentFrom(), 0);
    }

    /**
     * Evaluates a model and measures how long a text takes.
     *
     * @param model    the model
     * @param examples examples with their right topics
     * @return the figures, with the time of the steady state
     */
    public static Evaluation timed(TopicModel model, List<Example> examples) {
        double micros =
                new SteadyPace(() -> examples.forEach(example -> model.rank(TopicWords.of(example.text())))).micros()
                        / Math.max(1, examples.size());
        Evaluation untimed = of(model, examples);
        return new Evaluation(untimed.judged(), untimed.confidentFrom(), micros);
    }

    /**
     * Share of examples whose right topic came first.
     *
     * @return 0 to 1; 0 where there are no examples, as for all shares here
     */
    public double accuracy() {
        return share(judged.stream().filter(Judged::hit).count(), judged.size());
    }

    /**
     * Share of examples whose right topic was among the first three.
     *
     * @return 0 to 1
     */
    public double topThree() {
        return share(judged.stream().filter(one -> one.amongFirst(3)).count(), judged.size());
    }

    /**
     * Mean F1 of the topics that have examples, each counting alike.
     *
     * @return 0 to 1
     */
    public double macroF1() {
        return rows().stream()
                .filter(row -> row.examples() > 0)
                .mapToDouble(TopicRow::f1)
                .average()
                .orElse(0);
    }

    /**
     * Share of examples for which the model suggests one topic alone.
     *
     * @return 0 to 1
     */
    public double coverage() {
        return share(confident().size(), judged.size());
    }

    /**
     * Share of right ones among suggestions that stand alone.
     *
     * @return 0 to 1
     */
    public double precision() {
        return share(
                confident().stream().filter(Judged::hit).count(), confident().size());
    }

    /**
     * Accuracy on the examples that the model is surest of.
     *
     * @param part which part of the examples, 0 to 1
     * @return 0 to 1
     */
    public double accuracyOnSurest(double part) {
        List<Judged> surest = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .limit(Math.round(judged.size() * part))
                .toList();
        return share(surest.stream().filter(Judged::hit).count(), surest.size());
    }

    /**
     * Expected calibration error: by how much stated and true probabilities differ on average, in {@value #BINS} equally
     * wide bins.
     *
     * @return 0 to 1, lower is better
     */
    public double calibrationError() {
        double[] stated = new double[BINS];
        double[] hits = new double[BINS];
        for (Judged one : judged) {
            int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
            stated[bin] += one.confidence();
            hits[bin] += one.hit() ? 1 : 0;
        }
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) {
            gap += Math.abs(stated[bin] - hits[bin]);
        }
        return judged.isEmpty() ? 0 : gap / judged.size();
    }

    /**
     * Each topic that is right or came first somewhere, by code.
     *
     * @return the rows
     */
    public List<TopicRow> rows() {
        return judged.stream()
                .flatMap(one -> {
                    List<Topic> named = new ArrayList<>(List.of(one.right()));
                    one.ranked().stream().limit(1).forEach(first -> named.add(first.topic()));
                    return named.stream();
                })
                .distinct()
                .sorted(Comparator.comparing(Topic::code))
                .map(this::row)
                .toList();
    }

    private TopicRow row(Topic topic) {
        return new TopicRow(
                topic,
                judged.stream().filter(one -> one.right().equals(topic)).count(),
                judged.stream().filter(one -> one.predicts(topic)).count(),
                judged.stream()
                        .filter(one -> one.right().equals(topic) && one.hit())
                        .count());
    }

    private List<Judged> confident() {
        return judged.stream().filter(one -> one.confidence() >= confidentFrom).toList();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
