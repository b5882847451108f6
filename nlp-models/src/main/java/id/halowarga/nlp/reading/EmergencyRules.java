package id.halowarga.nlp.reading;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.nlp.reading.WordPattern.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells an emergency that is going on from talk about emergencies. Sentence by sentence: names and sayings are taken out
 * first ("dinas pemadam kebakaran"), then a sign of an emergency is looked for, and is believed unless the sentence asks,
 * supposes, fears or remembers, without a word that says "now". Where it names what burns or who is hurt, only its own clause
 * can say that it is over, and a question behind it ("which number has the ambulance?") does not count.
 */
final class EmergencyRules {
    private static final String TAKEN_OUT = "";

    private final PatternSheet sheet = PatternSheet.read("emergency.txt");

    Optional<Emergency> find(List<Sentence> sentences) {
        List<Sentence> told = sentences.stream()
                .map(sentence -> sentence.saying(withoutSayings(sentence.words())))
                .toList();
        for (Emergency kind : Emergency.values()) {
            for (Sentence sentence : told) {
                if (tellsOf(kind, sentence)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private boolean tellsOf(Emergency kind, Sentence sentence) {
        return sheet.candidates(kind.name(), sentence.words()).stream()
                .flatMap(sign -> sign.find(sentence.words(), 0).stream())
                .anyMatch(span -> isGoingOn(sentence, span));
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

    private boolean isGoingOn(Sentence sentence, Span sign) {
        List<String> words = sentence.words();
        if (sheet.anyIn("now", words)) {
            return true;
        }
        List<String> before = words.subList(0, sign.to());
        if (sheet.anyIn("condition", before)) {
            return false;
        }
        int start = sentence.startOfClause(sign.from());
        List<String> clause = words.subList(start, sentence.endOfClause(sign.to() - 1));
        return sheet.anyIn("concrete", clause)
                ? !sheet.anyIn("supposed", words.subList(start, sign.to())) && !sheet.anyIn("over", clause)
                : !sheet.anyIn("supposed", before) && !sheet.anyIn("over", words) && !sheet.anyIn("asked", words);
    }
}
