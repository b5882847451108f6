package id.halowarga.nlp.reading;

import java.util.List;

/** The sentences of reports that tell of no emergency, for training the emergency model on what citizens mostly write. */
public final class HarmlessSentences {
    private static final int FEWEST_WORDS = 3;

    private final EmergencyRules rules = new EmergencyRules();

    /**
     * Splits a report.
     *
     * @param text a report
     * @return its regularised sentences of three words at least in which no rule finds an emergency
     */
    public List<String> of(String text) {
        return Sentences.of(text).stream()
                .filter(sentence -> sentence.words().size() >= FEWEST_WORDS)
                .filter(sentence -> rules.find(List.of(sentence)).isEmpty())
                .map(sentence -> String.join(" ", sentence.words()))
                .toList();
    }
}
