package id.halowarga.nlp.feature;

import id.halowarga.nlp.text.Stems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a text: the stem of each word and of each pair of neighbouring words, and each piece of three to five letters of
 * a word as it is written.
 * A part that is said n times counts 1 + ln n. Words with pairs, and pieces, are each scaled to length 1, so that
 * neither a long report nor its many pieces outweigh the rest.
 */
public final class TextFeatures {
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;

    private TextFeatures() {}

    /**
     * Lists the features.
     *
     * @param words a text's words in order
     * @param sink  takes the features; gets none where there are no words
     */
    public static void of(List<String> words, FeatureSink sink) {
        Map<String, Integer> single = new LinkedHashMap<>();
        Map<String, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> written = new LinkedHashMap<>();
        Map<String, String> carriers = new HashMap<>();
        String before = "";
        String stemBefore = "";
        for (String word : words) {
            String stem = Stems.of(word);
            single.merge(stem, 1, Integer::sum);
            written.merge(word, 1, Integer::sum);
            carriers.putIfAbsent(stem, word);
            if (!before.isEmpty()) {
                pairs.merge(stemBefore + ' ' + stem, 1, Integer::sum);
                carriers.putIfAbsent(stemBefore + ' ' + stem, before + ' ' + word);
            }
            before = word;
            stemBefore = stem;
        }
        double wordScale = 1 / Math.sqrt(squares(single) + squares(pairs));
        single.forEach((stem, times) ->
                sink.accept('=' + stem, (float) (weight(times) * wordScale), carriers.getOrDefault(stem, stem)));
        pairs.forEach((pair, times) ->
                sink.accept(pair, (float) (weight(times) * wordScale), carriers.getOrDefault(pair, pair)));
        double pieceScale = 1 / Math.sqrt(pieceSquares(written));
        written.forEach((word, times) -> pieces(word, (float) (weight(times) * pieceScale), sink));
    }

    /**
     * The name of the feature that a whole word is.
     *
     * @param word a word
     * @return its name, which no piece of a word has
     */
    public static String nameOf(String word) {
        return '=' + Stems.of(word);
    }

    /** What a part counts that is said so many times. */
    static double weight(int times) {
        return times == 1 ? 1 : 1 + Math.log(times);
    }

    private static double squares(Map<String, Integer> counts) {
        double sum = 0;
        for (int times : counts.values()) {
            sum += weight(times) * weight(times);
        }
        return sum;
    }

    private static double pieceSquares(Map<String, Integer> words) {
        double sum = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            double weight = weight(word.getValue());
            sum += weight * weight * pieceCount(word.getKey());
        }
        return sum;
    }

    private static int pieceCount(String word) {
        int framed = word.length() + 2;
        int count = 0;
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            count += Math.max(0, framed - length + 1);
        }
        return count;
    }

    private static void pieces(String word, float value, FeatureSink sink) {
        String framed = '<' + word + '>';
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int from = 0; from + length <= framed.length(); from++) {
                sink.accept(framed.substring(from, from + length), value, word);
            }
        }
    }
}
