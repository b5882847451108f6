package id.halowarga.nlp.training;

import id.halowarga.classification.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One weight per topic and feature, as trained: the scores of a text are the sums of its features' weights.
 *
 * @param features the numbered features
 * @param topics   the topics
 * @param weights  by topic, then by feature number
 */
record TopicWeights(FeatureIndex features, List<Topic> topics, double[][] weights) {
    /** Trains one machine for each topic against the rest. */
    static TopicWeights train(List<LabelledWords> examples, List<Topic> topics, TrainingOptions options) {
        FeatureIndex features = FeatureIndex.of(examples, options.leastReports());
        List<SparseVector> vectors = new ArrayList<>(examples.size());
        examples.forEach(example -> vectors.add(features.vector(example.words())));
        LinearSvm machine = new LinearSvm(vectors, features.size(), costs(examples, options), options.balance());
        double[][] weights = IntStream.range(0, topics.size())
                .parallel()
                .mapToObj(topic -> machine.separate(members(examples, topics.get(topic)), topics.size()))
                .toArray(double[][]::new);
        return new TopicWeights(features, topics, weights);
    }

    private static double[] costs(List<LabelledWords> examples, TrainingOptions options) {
        return examples.stream()
                .mapToDouble(example -> options.penalty() * (example.written() ? options.writtenWeight() : 1))
                .toArray();
    }

    private static boolean[] members(List<LabelledWords> examples, Topic topic) {
        boolean[] members = new boolean[examples.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = examples.get(i).topic().equals(topic);
        }
        return members;
    }

    /** The score of each topic for a text, in the order of the topics. */
    double[] scores(List<String> words) {
        SparseVector vector = features.vector(words);
        double[] scores = new double[topics.size()];
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = vector.times(weights[topic]);
        }
        return scores;
    }
}
