package id.halowarga.fitting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens labels that stand beside each other: at the end of a word where one is near, with an ellipsis, and told apart by
 * a number where two would look the same. Lengths are UTF-16 units.
 */
public final class Labels {
    private static final String ELLIPSIS = "…";

    /** What a label of invisible characters is shown as. */
    private static final String NAMELESS = "–";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final int limit;

    /**
     * With a limit.
     *
     * @param limit longest label, at least 8
     */
    public Labels(int limit) {
        if (limit < 8) {
            throw new IllegalArgumentException("a label needs room for a few characters");
        }
        this.limit = limit;
    }

    /**
     * Shortens.
     *
     * @param labels the labels
     * @return as many, in the same order, none longer than the limit, all visible, no two the same in any case
     */
    public List<String> fit(List<String> labels) {
        Set<String> taken = new HashSet<>();
        List<String> fitted = new ArrayList<>();
        for (String label : labels) {
            fitted.add(unique(oneLine(label), taken));
        }
        return fitted;
    }

    /**
     * Whether a label is shown whole.
     *
     * @param label the label
     * @return false if it has to be shortened
     */
    public boolean fits(String label) {
        return oneLine(label).length() <= limit;
    }

    /**
     * Shortens one label.
     *
     * @param label the label
     * @return no longer than the limit, visible
     */
    public String fit(String label) {
        return shortened(oneLine(label), limit);
    }

    private String unique(String label, Set<String> taken) {
        String fitted = shortened(label, limit);
        for (int number = 2; !taken.add(fitted.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            fitted = shortened(label, limit - suffix.length()) + suffix;
        }
        return fitted;
    }

    private static String oneLine(String label) {
        String line = SPACE.matcher(label).replaceAll(" ").strip();
        return Visible.in(line) ? line : NAMELESS;
    }

    private static String shortened(String label, int room) {
        if (label.length() <= room) {
            return label;
        }
        String cut = prefix(label, room - ELLIPSIS.length());
        int space = cut.lastIndexOf(' ');
        boolean insideWord = label.charAt(cut.length()) != ' ';
        String words = insideWord && space >= room / 2 ? cut.substring(0, space) : cut;
        return words.stripTrailing() + ELLIPSIS;
    }

    /**
     * The longest beginning that does not cut a character as people see it; of a single one that is too long, as much as
     * whole code points allow.
     */
    private static String prefix(String label, int room) {
        Matcher graphemes = GRAPHEME.matcher(label);
        int end = 0;
        while (graphemes.find() && graphemes.end() <= room) {
            end = graphemes.end();
        }
        if (end > 0) {
            return label.substring(0, end);
        }
        return label.substring(0, Character.isHighSurrogate(label.charAt(room - 1)) ? room - 1 : room);
    }
}
