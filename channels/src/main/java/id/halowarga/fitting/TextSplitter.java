package id.halowarga.fitting;

import id.halowarga.message.RichText;
import id.halowarga.message.RichText.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts words into pieces that a messenger takes: at the end of a paragraph if one is near, else of a line, else of a word,
 * else between two characters as people see them. White space around a cut goes, since messengers take it off anyway.
 */
public final class TextSplitter {
    private final int limit;

    /**
     * With a limit.
     *
     * @param limit longest piece, UTF-16 units
     */
    public TextSplitter(int limit) {
        this.limit = limit;
    }

    /**
     * Cuts.
     *
     * @param text the words
     * @return pieces in order, none longer than the limit, none without visible words; empty if there are no words
     */
    public List<RichText> split(RichText text) {
        List<RichText> pieces = new ArrayList<>();
        String words = text.plain();
        int start = afterSpace(words, 0);
        while (start < words.length()) {
            int end = words.length() - start <= limit ? words.length() : cut(words, start);
            piece(text, start, end).ifPresent(pieces::add);
            start = afterSpace(words, end);
        }
        return pieces;
    }

    private int cut(String words, int start) {
        // One unit more, so that a break right at the limit is seen.
        String window = words.substring(start, start + limit + 1);
        int paragraph = window.lastIndexOf("\n\n");
        if (paragraph >= limit / 2) {
            return start + paragraph;
        }
        int line = window.lastIndexOf('\n');
        if (line >= limit / 2) {
            return start + line;
        }
        int space = lastSpace(window);
        return start + (space > 0 ? space : betweenCharacters(window));
    }

    private static int lastSpace(String window) {
        int at = window.length() - 1;
        while (at > 0 && !Character.isWhitespace(window.charAt(at))) {
            at--;
        }
        return at;
    }

    private int betweenCharacters(String window) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(window);
        int at = characters.preceding(window.length());
        if (at > 0) {
            return at;
        }
        // One character of many code points that fills the whole piece: no text that anybody can read.
        return Character.isHighSurrogate(window.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static int afterSpace(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Optional<RichText> piece(RichText text, int start, int to) {
        String words = text.plain();
        int end = to;
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        String piece = words.substring(start, end);
        return Visible.in(piece) ? Optional.of(new RichText(piece, within(text.bold(), start, end))) : Optional.empty();
    }

    private static List<Span> within(List<Span> spans, int start, int end) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            int from = Math.max(span.start(), start);
            int to = Math.min(span.start() + span.length(), end);
            if (from < to) {
                inside.add(new Span(from - start, to - from));
            }
        }
        return inside;
    }
}
