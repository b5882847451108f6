package id.halowarga.nlp.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Stems of Indonesian words ("berlubang", "lubangnya": "lubang"), by the Snowball stemmer that comes with OpenNLP. Words are
 * stemmed once and remembered, as far as there is room. Safe for use by several threads.
 */
public final class Stems {
    /** Shorter words are left alone: most have no ending, and what looks like one is not. */
    private static final int SHORTEST = 5;

    /** So many words make all but a few hundredths of what citizens write. */
    private static final int MOST_REMEMBERED = 30_000;

    // The stemmer keeps the word it works on, so that no two threads can share one.
    private static final ThreadLocal<SnowballStemmer> STEMMER =
            ThreadLocal.withInitial(() -> new SnowballStemmer(ALGORITHM.INDONESIAN));

    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private Stems() {}

    /**
     * The stem of a word.
     *
     * @param word a word as {@link Words} gives it
     * @return its stem; the word itself if it is short or has no ending
     */
    public static String of(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String known = REMEMBERED.get(word);
        if (known != null) {
            return known;
        }
        String stem = STEMMER.get().stem(word).toString();
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(word, stem);
        }
        return stem;
    }
}
