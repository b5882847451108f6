package id.halowarga.nlp.reading;

import id.halowarga.classification.TextReader;
import id.halowarga.classification.TextReading;
import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.classification.TextReading.Intent;
import id.halowarga.nlp.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads what kind of thing a text is by the written rules that are shipped and, for emergencies in words that no rule foresees,
 * a small model beside them. Safe for use by several threads.
 */
public final class RuleTextReader implements TextReader {
    private final EmergencyRules emergencies = new EmergencyRules();
    private final EmergencyModel unforeseen = EmergencyModel.shipped();
    private final SmallTalk smallTalk = new SmallTalk();
    private final IntentRules intents = new IntentRules();
    private final Profanity profanity = new Profanity();

    private RuleTextReader() {}

    /**
     * The reader with the rules that are shipped in the application.
     *
     * @return the reader
     */
    public static RuleTextReader shipped() {
        return new RuleTextReader();
    }

    @Override
    public TextReading read(String text) {
        List<String> words = Words.of(text);
        boolean idle = smallTalk.isAllOf(words);
        Optional<Intent> intent = idle ? Optional.empty() : intents.find(text, words);
        List<Sentence> sentences = Sentences.of(text);
        Optional<Emergency> emergency =
                emergencies.find(sentences).or(() -> idle ? Optional.empty() : unforeseen.find(sentences));
        return new TextReading(emergency, idle, intent, profanity.isIn(words));
    }
}
