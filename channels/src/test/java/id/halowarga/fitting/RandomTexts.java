package id.halowarga.fitting;

import id.halowarga.message.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of every shape and script, the same ones for the same seed. */
public final class RandomTexts {
    private static final List<String> WORDS = List.of(
            "jalan",
            "rusak",
            "a",
            "pemberitahuan",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "é",
            "ꦗꦮ",
            "مرحبا",
            "<b>tebal</b>",
            "*_`[",
            "https://contoh.example/",
            "x".repeat(700),
            "\uD83D\uDEA8".repeat(40),
            "\u200B");
    private static final List<String> GAPS = List.of(" ", " ", " ", "\n", "\n\n", "  ", "\t", "\n \n");

    private final Random random;

    public RandomTexts(Random random) {
        this.random = random;
    }

    public RichText text(int mostWords) {
        StringBuilder words = new StringBuilder();
        List<RichText.Span> bold = new ArrayList<>();
        int count = random.nextInt(mostWords + 1);
        for (int i = 0; i < count; i++) {
            int start = words.length();
            words.append(one(WORDS));
            if (random.nextInt(5) == 0) {
                bold.add(new RichText.Span(start, words.length() - start));
            }
            words.append(one(GAPS));
        }
        return new RichText(words.toString(), bold);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
