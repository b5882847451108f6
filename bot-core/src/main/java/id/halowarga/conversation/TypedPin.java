package id.halowarga.conversation;

import id.halowarga.message.Pin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that somebody typed: coordinates in decimal degrees, or a map's link that carries them. Short links carry none, and
 * are words like any other.
 *
 * @param pin   the place
 * @param words what is left of the words without bare coordinates or the link
 */
record TypedPin(Pin pin, String words) {
    /** Four decimals are about ten metres; three are thousands of a price in Indonesian ways of writing. */
    private static final String DEGREES = "(-?[0-9]{1,3}\\.[0-9]{4,15})";

    private static final Pattern PAIR = Pattern.compile(
            "(?<![0-9.,])" + DEGREES + "(?:\\s*[,;]\\s*|%2C|\\s+|!4d)" + DEGREES + "(?![0-9.])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Finds the first place in words. */
    static Optional<TypedPin> in(String words) {
        Matcher pair = PAIR.matcher(words);
        while (pair.find()) {
            Optional<Pin> pin = pin(pair.group(1), pair.group(2));
            if (pin.isPresent()) {
                return pin.map(point -> new TypedPin(point, rest(words, pair.start(), pair.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Pin> pin(String latitude, String longitude) {
        double north = Double.parseDouble(latitude);
        double east = Double.parseDouble(longitude);
        return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? Optional.of(new Pin(north, east)) : Optional.empty();
    }

    private static String rest(String words, int from, int to) {
        Matcher link = WORD.matcher(words);
        while (link.find()) {
            if (link.start() <= from && to <= link.end()) {
                return without(words, link.start(), link.end());
            }
        }
        return without(words, from, to);
    }

    private static String without(String words, int from, int to) {
        return (words.substring(0, from).stripTrailing() + " "
                        + words.substring(to).stripLeading())
                .strip();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
