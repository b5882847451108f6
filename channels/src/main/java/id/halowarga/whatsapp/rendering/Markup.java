package id.halowarga.whatsapp.rendering;

import id.halowarga.message.RichText;
import id.halowarga.message.RichText.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WhatsApp's markup, which knows no escape: signs that people wrote and that could be taken for formatting are shown by
 * look-alikes, unless they stand inside a word or a link, where WhatsApp leaves them alone.
 */
final class Markup {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final String SIGNS = "*_~`";
    /** Asterisk operator, modifier letter low macron, tilde operator, modifier letter grave accent. */
    private static final String LOOK_ALIKES = "∗ˍ∼ˋ";

    private Markup() {}

    /**
     * Writes a text in WhatsApp's markup.
     *
     * @param text the text
     * @return the same words with the bold ones between asterisks; at most three times as long
     */
    static String of(RichText text) {
        String words = text.plain();
        BitSet links = links(words);
        StringBuilder out = new StringBuilder(words.length() + 2 * text.bold().size());
        int at = 0;
        for (Span span : bold(text)) {
            harmless(words, at, span.start(), links, out);
            out.append('*');
            for (int i = span.start(); i < span.start() + span.length(); i++) {
                out.append(lookAlike(words.charAt(i)));
            }
            out.append('*');
            at = span.start() + span.length();
        }
        harmless(words, at, words.length(), links, out);
        return out.toString();
    }

    private static void harmless(String words, int from, int to, BitSet links, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char sign = words.charAt(i);
            out.append(links.get(i) || insideWord(words, i) ? sign : lookAlike(sign));
        }
    }

    private static char lookAlike(char sign) {
        int kind = SIGNS.indexOf(sign);
        return kind < 0 ? sign : LOOK_ALIKES.charAt(kind);
    }

    private static boolean insideWord(String words, int at) {
        return isWord(words, at - 1) && isWord(words, at + 1);
    }

    private static boolean isWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private static BitSet links(String words) {
        BitSet links = new BitSet();
        Matcher matcher = LINK.matcher(words);
        while (matcher.find()) {
            links.set(matcher.start(), matcher.end());
        }
        return links;
    }

    /** The bold stretches that WhatsApp can show: line by line, without space at their ends, not within a word. */
    private static List<Span> bold(RichText text) {
        List<Span> shown = new ArrayList<>();
        for (Span span : text.bold()) {
            int start = span.start();
            int end = start + span.length();
            while (start < end) {
                int line = text.plain().indexOf('\n', start);
                int stop = line < 0 || line > end ? end : line;
                add(text.plain(), start, stop, shown);
                start = stop + 1;
            }
        }
        return shown;
    }

    private static void add(String words, int from, int to, List<Span> shown) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (start < end && !isWord(words, start - 1) && !isWord(words, end)) {
            shown.add(new Span(start, end - start));
        }
    }
}
