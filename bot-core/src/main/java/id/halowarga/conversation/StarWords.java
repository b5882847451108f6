package id.halowarga.conversation;

import id.halowarga.ticket.satisfaction.Stars;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write for stars: a number from 1 to 5, also as "bintang 4" or "4/5"; one to five star signs; or one of the
 * catalogue's few set phrases. Other praise and blame is not guessed at.
 */
final class StarWords {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:bintang|nilai|rating|skor|star|stars) )?([1-5])(?: (?:bintang|star|stars)| (?:dari|of|per)? ?5)?");
    private static final Pattern SIGNS = Pattern.compile("(?:[\u2b50\u2605\ud83c\udf1f]\ufe0f?\\s*){1,5}");

    private final Map<String, Stars> phrases = new HashMap<>();

    StarWords(IntFunction<Set<String>> phrasesFor) {
        for (int count = 1; count <= Stars.MOST; count++) {
            Stars stars = new Stars(count);
            phrasesFor.apply(count).forEach(phrase -> phrases.put(phrase, stars));
        }
    }

    /** Reads words as typed and as plain lower-case ones. */
    Optional<Stars> in(String typed, String plain) {
        String bare = typed.strip();
        if (SIGNS.matcher(bare).matches()) {
            long count = bare.codePoints().filter(StarWords::isStar).count();
            return Optional.of(new Stars((int) count));
        }
        Matcher number = NUMBER.matcher(plain);
        return number.matches()
                ? Optional.of(new Stars(Integer.parseInt(number.group(1))))
                : Optional.ofNullable(phrases.get(plain));
    }

    private static boolean isStar(int sign) {
        return sign == 0x2b50 || sign == 0x2605 || sign == 0x1f31f;
    }
}
