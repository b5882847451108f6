package id.halowarga.nlp.feature;

import id.halowarga.nlp.text.Stems;
import java.util.List;

/**
 * The features of {@link TextFeatures} by a hash of their names, in the same order with the same values, without building
 * the names: a piece's hash follows from the hashes of the word's beginnings.
 */
public final class FeatureHashes {
    // Odd, and large enough that the hashes of short names differ in their upper bits too.
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final long[] POWERS = powers(64);

    private FeatureHashes() {}

    /** Takes features by the hash of their names. */
    @FunctionalInterface
    public interface HashSink {
        /**
         * Takes one feature.
         *
         * @param hash  the hash of its name, as {@link #of(CharSequence)} gives it
         * @param value its value, as in {@link FeatureSink}
         */
        void accept(long hash, float value);
    }

    /**
     * The hash of a feature's name.
     *
     * @param name the name
     * @return its hash
     */
    public static long of(CharSequence name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * BASE + name.charAt(i);
        }
        return hash;
    }

    /**
     * Lists the features of a text.
     *
     * @param words a text's words in order
     * @param sink  takes the features; gets none where there are no words
     */
    public static void of(List<String> words, HashSink sink) {
        Counts single = new Counts(words.size());
        Counts pairs = new Counts(words.size());
        Counts written = new Counts(words.size());
        String[] distinct = new String[words.size()];
        long before = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String stem = Stems.of(word);
            long hash = of(stem);
            single.add(hash + '=' * power(stem.length()));
            distinct[written.add(of(word))] = word;
            if (i > 0) {
                pairs.add((before * BASE + ' ') * power(stem.length()) + hash);
            }
            before = hash;
        }
        double wordScale = 1 / Math.sqrt(single.squares() + pairs.squares());
        single.forEach(wordScale, sink);
        pairs.forEach(wordScale, sink);
        double pieceScale = 1 / Math.sqrt(pieceSquares(written, distinct));
        for (int i = 0; i < written.size(); i++) {
            pieces(distinct[i], (float) (written.weight(i) * pieceScale), sink);
        }
    }

    private static double pieceSquares(Counts words, String[] distinct) {
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += words.weight(i) * words.weight(i) * pieceCount(distinct[i].length() + 2);
        }
        return sum;
    }

    private static int pieceCount(int framed) {
        int count = 0;
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            count += Math.max(0, framed - length + 1);
        }
        return count;
    }

    private static void pieces(String word, float value, HashSink sink) {
        int framed = word.length() + 2;
        long[] beginnings = new long[framed + 1];
        beginnings[1] = '<';
        for (int i = 2; i < framed; i++) {
            beginnings[i] = beginnings[i - 1] * BASE + word.charAt(i - 2);
        }
        beginnings[framed] = beginnings[framed - 1] * BASE + '>';
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int end = length; end <= framed; end++) {
                sink.accept(beginnings[end] - beginnings[end - length] * POWERS[length], value);
            }
        }
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = exponent; i > 0; i -= POWERS.length - 1) {
            power *= POWERS[Math.min(i, POWERS.length - 1)];
        }
        return power;
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
