package id.halowarga.nlp.training;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.model.TopicModelBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Trains a model from labelled examples. The same examples in the same order give the same model. */
public final class ModelTrainer {
    private final TrainingOptions options;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param options  how to train
     * @param progress told in a few words, without any text of the examples, what is being done
     */
    public ModelTrainer(TrainingOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Trains: cross-validates to calibrate, then learns from all examples.
     *
     * @param examples what to learn from
     * @return the model and its cross-validated figures
     * @throws IllegalArgumentException if there are fewer examples than folds, or fewer than two topics
     */
    public TrainedModel train(TrainingSet examples) {
        List<LabelledWords> labelled = examples.labelled();
        List<Topic> topics = labelled.stream()
                .map(LabelledWords::topic)
                .distinct()
                .sorted(Comparator.comparing(Topic::code))
                .toList();
        if (topics.size() < 2 || labelled.size() < options.folds()) {
            throw new IllegalArgumentException("training needs examples of two topics at least");
        }
        Calibration calibration = Calibration.fit(scoreUnseen(labelled, topics), topics, options.targetPrecision());
        progress.accept("learning from all " + labelled.size() + " examples");
        return new TrainedModel(
                build(TopicWeights.train(labelled, topics, options), calibration), calibration.figures());
    }

    private List<Scored> scoreUnseen(List<LabelledWords> labelled, List<Topic> topics) {
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < options.folds(); fold++) {
            progress.accept("cross-validating, part " + (fold + 1) + " of " + options.folds());
            List<LabelledWords> seen = new ArrayList<>();
            List<LabelledWords> unseen = new ArrayList<>();
            for (int i = 0; i < labelled.size(); i++) {
                (i % options.folds() == fold ? unseen : seen).add(labelled.get(i));
            }
            TopicWeights weights = TopicWeights.train(seen, topics, options);
            unseen.forEach(one -> scored.add(new Scored(weights.scores(one.words()), topics.indexOf(one.topic()))));
        }
        return scored;
    }

    private static TopicModel build(TopicWeights trained, Calibration calibration) {
        FeatureIndex features = trained.features();
        TopicModelBuilder builder =
                new TopicModelBuilder(trained.topics(), calibration.figures().confidentFrom());
        ScoreMix mix = calibration.mix();
        int topics = trained.topics().size();
        double[] scores = new double[topics];
        double[] logits = new double[topics];
        for (int feature = 0; feature < features.size(); feature++) {
            String name = features.names().get(feature);
            for (int topic = 0; topic < topics; topic++) {
                scores[topic] = trained.weights()[topic][feature] * features.rarity(feature);
            }
            for (int topic = 0; topic < topics; topic++) {
                logits[topic] = mix.mixed(topic, scores) + (name.equals(TopicModel.BIAS) ? mix.offsets()[topic] : 0);
            }
            builder.add(name, logits);
        }
        return builder.build();
    }
}
