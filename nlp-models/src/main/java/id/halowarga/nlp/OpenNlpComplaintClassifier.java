package id.halowarga.nlp;

import id.halowarga.classification.Classification;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.nlp.model.Explain;
import id.halowarga.nlp.model.Explanation.Weighed;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.model.VersionedModel;
import id.halowarga.nlp.text.TopicWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** Finds the topic of a complaint with a trained OpenNLP model. Safe for use by several threads. */
public final class OpenNlpComplaintClassifier implements ComplaintClassifier {
    private final Supplier<TopicModel> model;

    /**
     * A classifier whose model may be replaced while it runs.
     *
     * @param model gives the model to use, asked once for each text
     */
    public OpenNlpComplaintClassifier(Supplier<TopicModel> model) {
        this.model = model;
    }

    /**
     * The classifier with the model that is shipped in the application.
     *
     * @return the classifier
     */
    public static OpenNlpComplaintClassifier shipped() {
        TopicModel shipped = shippedModel().model();
        return new OpenNlpComplaintClassifier(() -> shipped);
    }

    /**
     * The model that is shipped in the application.
     *
     * @return the model, read anew
     */
    public static VersionedModel shippedModel() {
        try (InputStream in = OpenNlpComplaintClassifier.class.getResourceAsStream("topics.bin")) {
            if (in == null) {
                throw new IllegalStateException("topics.bin is missing from the application");
            }
            return VersionedModel.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Classification classify(String text) {
        TopicModel current = model.get();
        List<Suggestion> ranked = current.rank(TopicWords.of(text));
        if (ranked.isEmpty() || ranked.get(0).probability() < WORTH_OFFERING) {
            return Classification.NONE;
        }
        return new Classification(ranked, ranked.get(0).probability() >= current.confidentFrom());
    }

    @Override
    public List<String> reasons(String text, Topic topic, int most) {
        TopicModel current = model.get();
        if (!current.topics().contains(topic)) {
            return List.of();
        }
        return new Explain(current)
                .why(TopicWords.of(text), topic, most).words().stream()
                        .filter(word -> word.weight() > 0)
                        .map(Weighed::word)
                        .toList();
    }
}
