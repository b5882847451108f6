package id.halowarga.nlp.reading;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.nlp.reading.WordPattern.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells an emergency that is going on from talk about emergencies. Sentence by sentence: names and sayings are taken out
 * first ("dinas pemadam kebakaran"), then a sign of an emergency is looked for, and is believed unless the sentence asks,
 * supposes, fears or remembers, without a word that says "now".
 */
final class EmergencyRules {
    private static final String TAKEN_OUT = "";

    private final PatternSheet sheet = PatternSheet.read("emergency.txt");

    Optional<Emergency> find(List<List<String>> sentences) {
        for (Emergency kind : Emergency.values()) {
            for (List<String> sentence : sentences) {
                if (tellsOf(kind, sentence)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private boolean tellsOf(Emergency kind, List<String> sentence) {
        List<String> rest = withoutSayings(sentence);
        return sheet.candidates(kind.name(), rest).stream()
                .flatMap(sign -> sign.find(rest, 0).stream())
                .anyMatch(span -> isGoingOn(rest, span));
    }

    private List<String> withoutSayings(List<String> sentence) {
        List<String> rest = new ArrayList<>(sentence);
        for (WordPattern saying : sheet.candidates("saying", sentence)) {
            Optional<Span> span = saying.find(rest, 0);
            while (span.isPresent()) {
                for (int i = span.get().from(); i < span.get().to(); i++) {
                    rest.set(i, TAKEN_OUT);
                }
                span = saying.find(rest, span.get().to());
            }
        }
        return rest;
    }

    private boolean isGoingOn(List<String> sentence, Span sign) {
        if (sheet.anyIn("now", sentence)) {
            return true;
        }
        return !sheet.anyIn("supposed", sentence.subList(0, sign.to())) && !sheet.anyIn("over", sentence);
    }
}
