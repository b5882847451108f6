package id.halowarga.server.operations;

import id.halowarga.classification.Classification;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Tells how sure the classifier is: {@code halo.classifier.confidence}, the probability of the best topic. */
public final class MeteredClassifier implements ComplaintClassifier {
    private final ComplaintClassifier classifier;
    private final DistributionSummary confidence;

    /**
     * Around a classifier.
     *
     * @param classifier the classifier
     * @param registry   takes the meter
     */
    public MeteredClassifier(ComplaintClassifier classifier, MeterRegistry registry) {
        this.classifier = classifier;
        this.confidence = DistributionSummary.builder("halo.classifier.confidence")
                .description("Probability of the best topic")
                .serviceLevelObjectives(0.2, 0.4, 0.6, 0.8, 0.9)
                .register(registry);
    }

    @Override
    public Classification classify(String text) {
        Classification classification = classifier.classify(text);
        confidence.record(classification.top().map(Suggestion::probability).orElse(0.0));
        return classification;
    }

    @Override
    public List<String> reasons(String text, Topic topic, int most) {
        return classifier.reasons(text, topic, most);
    }
}
