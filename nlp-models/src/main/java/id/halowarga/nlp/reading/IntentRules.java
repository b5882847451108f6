package id.halowarga.nlp.reading;

import id.halowarga.classification.TextReading.Intent;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a writer wants, the graver reading first: corruption, conduct of staff, suggestion, question, else a
 * complaint.
 */
final class IntentRules {
    private static final int FEWEST_WORDS_OF_A_COMPLAINT = 2;

    private final PatternSheet sheet = PatternSheet.read("intent.txt");

    /** Empty where a single word leaves it open. */
    Optional<Intent> find(String text, List<String> words) {
        if (sheet.anyIn("corruption", words)) {
            return Optional.of(Intent.CORRUPTION);
        }
        if (sheet.anyIn("staff", words) && sheet.anyIn("bad conduct", words)) {
            return Optional.of(Intent.STAFF_CONDUCT);
        }
        if (sheet.anyIn("how to", words)) {
            return Optional.of(Intent.QUESTION);
        }
        boolean complains = sheet.anyIn("trouble", words);
        if (sheet.anyIn("suggestion", words) && !complains) {
            return Optional.of(Intent.SUGGESTION);
        }
        if (asks(text, words) && !complains) {
            return Optional.of(Intent.QUESTION);
        }
        return words.size() >= FEWEST_WORDS_OF_A_COMPLAINT ? Optional.of(Intent.COMPLAINT) : Optional.empty();
    }

    private boolean asks(String text, List<String> words) {
        return text.stripTrailing().endsWith("?") || sheet.anyIn("question", words);
    }
}
