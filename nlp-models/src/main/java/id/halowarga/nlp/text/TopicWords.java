package id.halowarga.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text that can tell its topic: greetings, thanks and forms of address are left out, wherever they
 * stand. They say nothing of the matter, and would tie a topic to the manners of those who write about it.
 */
public final class TopicWords {
    private static final Set<String> COURTESIES = Set.of(
            "wr",
            "wb",
            "warahmatullahi",
            "wabarakatuh",
            "yth",
            "hormat",
            "halo",
            "hallo",
            "min",
            "admin",
            "bapak",
            "ibu",
            "mohon",
            "tolong",
            "maaf",
            "permisi",
            "nuwun",
            "terimakasih");
    private static final Set<String> TIMES_OF_A_GREETING = Set.of("pagi", "siang", "sore", "malam");

    private TopicWords() {}

    /**
     * Splits and regularises a text, and leaves out courtesies.
     *
     * @param text any text
     * @return its telling words in order; empty where it has none
     */
    public static List<String> of(String text) {
        return of(Words.of(text));
    }

    /**
     * Leaves courtesies out.
     *
     * @param all words as {@link Words} gives them
     * @return the telling ones in order
     */
    public static List<String> of(List<String> all) {
        List<String> telling = new ArrayList<>(all.size());
        int at = 0;
        while (at < all.size()) {
            int courtesy = courtesyLength(all, at);
            if (courtesy == 0) {
                add(all.get(at), telling);
            }
            at += Math.max(1, courtesy);
        }
        return telling;
    }

    /** Number of words, from {@code at} on, that are a courtesy; 0 if none. */
    private static int courtesyLength(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (word.equals("selamat") && TIMES_OF_A_GREETING.contains(next)
                || word.equals("terima") && next.equals("kasih")) {
            return 2;
        }
        return COURTESIES.contains(word)
                        || word.startsWith("assal")
                        || word.startsWith("wassal")
                        || word.equals("alaikum")
                ? 1
                : 0;
    }

    private static void add(String word, List<String> words) {
        if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
            words.add(word);
        }
    }
}
