package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that an OPD answers with often.
 *
 * @param id    names it among all templates
 * @param opd   the OPD whose it is
 * @param title how its handlers call it, 1 to {@value #MAX_TITLE} characters
 * @param words the words, 1 to {@value #MAX_WORDS} characters; placeholders in braces, such as <code>{nomor}</code>
 */
public record AnswerTemplate(long id, OpdCode opd, String title, String words) {
    /** Longest title, in UTF-16 units: about what fits on a button. */
    public static final int MAX_TITLE = 40;

    /** Longest words, in UTF-16 units. */
    public static final int MAX_WORDS = 2_000;

    /** Most templates of an OPD: what can be looked through in a list. */
    public static final int MAX_PER_OPD = 20;

    /** What braces may hold: the ticket's number, the OPD's name, the deadline. */
    public static final List<String> PLACEHOLDERS = List.of("nomor", "opd", "tenggat");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if title or words are blank or too long
     */
    public AnswerTemplate {
        if (title.isBlank() || title.length() > MAX_TITLE || words.isBlank() || words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("a template has a title and words of a certain length");
        }
    }

    /**
     * The first placeholder that means nothing.
     *
     * @param words words of a template
     * @return what stands in its braces, empty if all of them are known
     */
    public static Optional<String> unknownPlaceholder(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !PLACEHOLDERS.contains(name))
                .findFirst();
    }

    /**
     * The words for a ticket.
     *
     * @param values what the placeholders stand for, by their names
     * @return the words; a placeholder without a value stays as it is
     */
    public String filled(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
