package id.halowarga.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with some of them bold. Channels render the marks in their own way and escape the rest, so that nothing that
 * a person wrote can break a platform's formatting.
 *
 * @param plain the words without marks
 * @param bold  the bold stretches, ascending, not overlapping, within the words
 */
public record RichText(String plain, List<Span> bold) {
    private static final String MARK = "**";

    /** No words. */
    public static final RichText EMPTY = new RichText("", List.of());

    /**
     * A stretch of the words.
     *
     * @param start  index of its first UTF-16 unit
     * @param length number of UTF-16 units, at least 1
     */
    public record Span(int start, int length) {}

    /** Copies the list. */
    public RichText {
        bold = List.copyOf(bold);
    }

    /**
     * Words without marks: whatever stands in them stays as it is.
     *
     * @param words the words
     * @return the text
     */
    public static RichText plain(String words) {
        return new RichText(words, List.of());
    }

    /**
     * Reads the catalogue's notation: {@code **bold**}, where arguments were put between the private-use characters
     * U+E000 and U+E001 so that marks inside them stay plain.
     *
     * @param template words of the catalogue with arguments filled in
     * @return the text
     */
    public static RichText fromTemplate(String template) {
        StringBuilder out = new StringBuilder(template.length());
        List<Span> spans = new ArrayList<>();
        int argumentDepth = 0;
        int boldStart = -1;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\uE000') {
                argumentDepth++;
            } else if (c == '\uE001') {
                argumentDepth = Math.max(0, argumentDepth - 1);
            } else if (argumentDepth == 0 && template.startsWith(MARK, i)) {
                i++;
                if (boldStart < 0) {
                    boldStart = out.length();
                } else {
                    if (out.length() > boldStart) {
                        spans.add(new Span(boldStart, out.length() - boldStart));
                    }
                    boldStart = -1;
                }
            } else {
                out.append(c);
            }
        }
        return new RichText(out.toString(), spans);
    }

    /**
     * These words followed by others.
     *
     * @param other what follows
     * @return both, joined without anything between
     */
    public RichText append(RichText other) {
        List<Span> spans = new ArrayList<>(bold);
        for (Span span : other.bold) {
            spans.add(new Span(plain.length() + span.start(), span.length()));
        }
        return new RichText(plain + other.plain, spans);
    }

    /**
     * Whether there are no words.
     *
     * @return true without words
     */
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
