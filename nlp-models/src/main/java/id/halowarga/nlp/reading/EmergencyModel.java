package id.halowarga.nlp.reading;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.text.TopicWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds emergencies in words that no rule foresees, sentence by sentence, with a model that was trained on sentences of ours:
 * its topics are the kinds of emergency, and {@code none}.
 */
final class EmergencyModel {
    private static final String NONE = "none";

    /**
     * A sentence is an emergency from this probability on; chosen on written sets for recall and precision of .95 at the least:
     * nlp-models/MODEL_CARD.md.
     */
    private static final double ALARM_FROM = 0.5;

    /** A word or two, such as the answer to a question of ours, tell the model nothing; those that do tell are rules. */
    private static final int FEWEST_WORDS = 3;

    private final TopicModel model;

    private EmergencyModel(TopicModel model) {
        this.model = model;
    }

    static EmergencyModel shipped() {
        try (InputStream in = EmergencyModel.class.getResourceAsStream("emergencies.bin")) {
            if (in == null) {
                throw new IllegalStateException("emergencies.bin is missing from the application");
            }
            return new EmergencyModel(TopicModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Emergency> find(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.words().size() >= FEWEST_WORDS)
                .flatMap(sentence -> kind(model.rank(TopicWords.of(sentence.words()))).stream())
                .findFirst();
    }

    private static Optional<Emergency> kind(List<Suggestion> ranked) {
        double emergency = ranked.stream()
                .filter(EmergencyModel::isEmergency)
                .mapToDouble(Suggestion::probability)
                .sum();
        return emergency < ALARM_FROM
                ? Optional.empty()
                : ranked.stream()
                        .filter(EmergencyModel::isEmergency)
                        .findFirst()
                        .map(kind -> Emergency.valueOf(kind.topic().code().toUpperCase(Locale.ROOT)));
    }

    private static boolean isEmergency(Suggestion suggestion) {
        return !suggestion.topic().code().equals(NONE);
    }
}
