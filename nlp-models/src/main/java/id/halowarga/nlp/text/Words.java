package id.halowarga.nlp.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an informal Indonesian text, made regular: lower case, compatibility letters folded, letters held too
 * long shortened ("rusaaak"), doubled words said once ("jalan2", "jalan-jalan", "jalan2nya"), digits that stand for letters read
 * ("j4lan"), informal spellings replaced ("yg", "tdk", "jln"). Numbers, links and masked parts carry no topic and are
 * dropped, so no phone number or NIK can become a feature. Safe for use by several threads.
 */
public final class Words {
    /** Longer texts are cut here: what a report is about is said by then. Source: 99.9 % of real reports are shorter. */
    public static final int MAX_CHARS = 6_000;

    private static final int LONGEST_WORD = 30;
    private static final String DIGITS_AS_LETTERS = "oizeasgtbg";
    private static final Set<String> SHORT_ADDRESS_MARKS = Set.of("kel", "kec", "kab");
    private static final Set<String> NUMBERED_ADDRESS_MARKS = Set.of("rt", "rw");
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`";

    /** What stands for a masked part; anything else in brackets is said by the writer. */
    private static final Pattern MASK = Pattern.compile(
            "\\[(?:nama|nik|telepon|nomor|pelat|plat|email|tautan|url|akun|alamat)(?: [a-z ]{0,24}disensor)?\\]");

    private static final Pattern DOUBLED_WITH_ENDING = Pattern.compile("([a-z]{3,})2(nya|an|ku|mu|kan|in|i|lah)");
    private static final Spellings SPELLINGS = Spellings.shipped();

    private Words() {}

    /**
     * Splits and regularises a text.
     *
     * @param text any text
     * @return its words in order; empty where it has none
     */
    public static List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>(plain.length() / 6 + 1);
        int at = 0;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            if (c == '[') {
                at = afterMask(plain, at);
            } else if (isWordPart(c)) {
                int end = wordEnd(plain, at);
                String raw = plain.substring(at, end);
                if (isLink(plain, at, end)) {
                    end = linkEnd(plain, end);
                } else if (!isAddressMark(raw, plain, end)) {
                    addWord(raw, words);
                }
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static String plain(String text) {
        String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        for (int i = 0; i < cut.length(); i++) {
            if (cut.charAt(i) > 127) {
                return withoutAccents(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                        .toLowerCase(Locale.ROOT);
            }
        }
        return cut.toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 && Character.isLetterOrDigit(c);
    }

    private static int afterMask(String text, int open) {
        Matcher mask = MASK.matcher(text).region(open, text.length());
        return mask.lookingAt() ? mask.end() : open + 1;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (isWordPart(text.charAt(end)) || isInnerApostrophe(text, end))) {
            end++;
        }
        return end;
    }

    /** "Assalamu'alaikum", "Jum'at" are one word. */
    private static boolean isInnerApostrophe(String text, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static String withoutApostrophes(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (APOSTROPHES.indexOf(word.charAt(i)) < 0) {
                kept.append(word.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isLink(String text, int from, int end) {
        return text.startsWith("://", end) || text.startsWith("www.", from) || text.startsWith("@", end);
    }

    /** "rt 04", "kel. X": where somebody lives says nothing of the topic, unlike "pak rt" or "kantor kelurahan". */
    private static boolean isAddressMark(String raw, String text, int end) {
        if (SHORT_ADDRESS_MARKS.contains(raw)) {
            return true;
        }
        int next = end;
        while (next < text.length() && " .:/".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return NUMBERED_ADDRESS_MARKS.contains(raw) && next < text.length() && isDigit(text.charAt(next));
    }

    private static int linkEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void addWord(String raw, List<String> words) {
        String word = isPlain(raw) ? raw : withoutDigits(withoutApostrophes(saidOnce(raw)));
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return;
        }
        String regular = SPELLINGS.standard(shortened(SPELLINGS.standard(word)));
        if (words.isEmpty() || !words.get(words.size() - 1).equals(regular)) {
            words.add(regular);
        }
    }

    /** Whether a word is of letters of the alphabet alone, as most are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String saidOnce(String word) {
        Matcher doubled = DOUBLED_WITH_ENDING.matcher(word);
        return doubled.matches() ? doubled.group(1) + doubled.group(2) : word;
    }

    /** Single digits between letters make all digits letters ("4nj1ng"); else digits at either end are dropped. */
    private static String withoutDigits(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && isDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && isDigit(word.charAt(to - 1))) {
            to--;
        }
        String core = word.substring(from, to);
        return core.chars().anyMatch(Words::isDigit) ? asLetters(from == 1 ? word.substring(0, to) : core) : core;
    }

    private static String asLetters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters.append(isDigit(c) ? DIGITS_AS_LETTERS.charAt(c - '0') : c);
        }
        return letters.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A letter said three times or more is said once. */
    private static String shortened(String word) {
        return hasLongRun(word) ? withoutLongRuns(word) : word;
    }

    private static boolean hasLongRun(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLongRuns(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            int run = i;
            while (run < word.length() && word.charAt(run) == word.charAt(i)) {
                run++;
            }
            int times = run - i >= 3 ? 1 : run - i;
            for (int k = 0; k < times; k++) {
                kept.append(word.charAt(i));
            }
            i = run;
        }
        return kept.toString();
    }
}
