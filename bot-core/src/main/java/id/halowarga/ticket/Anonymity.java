package id.halowarga.ticket;

import java.util.regex.Pattern;

/**
 * Keeps anonymous citizens from telling who they are by accident: numbers and addresses by which somebody can be reached or
 * looked up are taken out of their words before anybody reads them.
 */
public final class Anonymity {
    /** E-mail addresses; then runs of nine digits or more, with what people put between them: telephone numbers, NIK, cards. */
    private static final Pattern REACHABLE =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}|\\+?\\d(?:[\\s.()-]{0,2}\\d){8,}");

    private static final String MASK = "•••";

    private Anonymity() {}

    /**
     * A citizen's words as others may read them.
     *
     * @param identity who may see the citizen's name
     * @param words    the words
     * @return the same words, of an anonymous citizen without such numbers and addresses
     */
    public static String words(Identity identity, String words) {
        return identity == Identity.ANONYMOUS ? REACHABLE.matcher(words).replaceAll(MASK) : words;
    }
}
