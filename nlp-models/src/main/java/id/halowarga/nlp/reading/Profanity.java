package id.halowarga.nlp.reading;

import java.util.List;

/** Swear words. Names of animals count only where the animal itself is not meant. */
final class Profanity {
    private final PatternSheet sheet = PatternSheet.read("profanity.txt");

    boolean isIn(List<String> words) {
        return sheet.anyIn("swearing", words) || sheet.anyIn("animal", words) && !sheet.anyIn("meant as animal", words);
    }
}
