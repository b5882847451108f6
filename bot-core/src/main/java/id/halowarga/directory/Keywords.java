package id.halowarga.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds services by name in a citizen's words. Behind "in front of", "near" and the like a name is a place, not the matter: a hole
 * in front of the hospital is not the hospital's.
 */
final class Keywords {
    private static final Pattern PLACE = Pattern.compile(
            " (?:depan|dpn|dekat|deket|dkt|sebelah|samping|belakang|blkg|seberang|sebrang|sekitar|sekitaran|menuju|arah|pinggir|area"
                    + "|halaman|simpang|pertigaan|perempatan|near|opposite|behind)"
                    + "(?: (?:kantor|gedung|pos|pintu|gerbang|masuk|jalan|tiang|kabel|kampus|sekolah|dari|ke|the|of|to))*$");

    private Keywords() {}

    /**
     * The first keyword that is said of the matter itself.
     *
     * @param words    words as {@link PlainText} makes them
     * @param keywords the keywords
     * @return the keyword, empty if none is said, or only as a place
     */
    static Optional<String> first(String words, List<String> keywords) {
        return keywords.stream().filter(keyword -> isMatter(words, keyword)).findFirst();
    }

    private static boolean isMatter(String words, String keyword) {
        String plain = PlainText.of(keyword);
        for (int at = words.indexOf(plain); at >= 0; at = words.indexOf(plain, at + 1)) {
            if (!PLACE.matcher(words.substring(0, at)).find()) {
                return true;
            }
        }
        return false;
    }
}
