package id.halowarga.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of services, to be found in a citizen's words. Behind "in front of", "near" and the like a name is a place, not the matter:
 * a hole in front of the hospital is not the hospital's.
 */
final class Keywords {
    private static final Pattern PLACE = Pattern.compile(
            " (?:depan|dpn|dekat|deket|dkt|sebelah|samping|belakang|blkg|seberang|sebrang|sekitar|sekitaran|menuju|arah|pinggir|area"
                    + "|halaman|simpang|pertigaan|perempatan|near|opposite|behind)"
                    + "(?: (?:kantor|gedung|pos|pintu|gerbang|masuk|jalan|tiang|kabel|kampus|sekolah|dari|ke|the|of|to))*$");

    private final List<Keyword> keywords;

    /** A keyword as the catalogue has it, and as {@link PlainText} makes it. */
    private record Keyword(String written, String plain) {}

    /** Names of services as the catalogue has them. */
    Keywords(List<String> keywords) {
        this.keywords = keywords.stream()
                .map(keyword -> new Keyword(keyword, PlainText.of(keyword)))
                .toList();
    }

    /**
     * The first keyword that is said of the matter itself.
     *
     * @param words words as {@link PlainText} makes them
     * @return the keyword as the catalogue has it, empty if none is said, or only as a place
     */
    Optional<String> first(String words) {
        for (Keyword keyword : keywords) {
            if (isMatter(words, keyword.plain())) {
                return Optional.of(keyword.written());
            }
        }
        return Optional.empty();
    }

    /** Whether any is said, be it of a place. */
    boolean mentioned(String words) {
        return keywords.stream().anyMatch(keyword -> words.contains(keyword.plain()));
    }

    private static boolean isMatter(String words, String keyword) {
        return PlainText.says(words, keyword, before -> !PLACE.matcher(before).find());
    }
}
