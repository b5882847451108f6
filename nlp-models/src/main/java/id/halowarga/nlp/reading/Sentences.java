package id.halowarga.nlp.reading;

import id.halowarga.nlp.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text; those without a word are left out. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<!\\.)[.!?;\\n]+(?=\\s|$)|\\n");

    private Sentences() {}

    static List<Sentence> of(String text) {
        String cut = text.length() > Words.MAX_CHARS ? text.substring(0, Words.MAX_CHARS) : text;
        return Arrays.stream(END.split(cut))
                .map(Sentence::of)
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
    }
}
