package id.halowarga.ticket;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket's number, such as {@code HW-2611-7K3QX9}: prefix, year and month, five random Crockford base-32 characters and a
 * check character.
 *
 * <p>The check is a weighted sum over GF(32) (x⁵ + x² + 1) of year, month and the five characters; the weights differ, so
 * every single wrong character and every swap of two is found.
 *
 * @param value the number in capitals
 */
public record TicketNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,5})-([0-9]{4})-([0-9A-HJKMNP-TV-Z]{6})");
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{2,5}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);
    private static final int RANDOM_LENGTH = 5;
    private static final int FIELD_POLYNOMIAL = 0b100101;
    private static final int FIELD_SIZE = 32;

    /**
     * Checks shape and check character.
     *
     * @throws IllegalArgumentException if it is not a ticket number
     */
    public TicketNumber {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches() || !hasRightCheck(matcher)) {
            throw new IllegalArgumentException("not a ticket number");
        }
    }

    /**
     * A new number that cannot be guessed from earlier ones.
     *
     * @param prefix first part, 2 to 5 capital letters
     * @param month  the month of filing
     * @param random a cryptographically strong source
     * @return the number
     */
    public static TicketNumber next(String prefix, YearMonth month, RandomGenerator random) {
        String date = String.format(Locale.ROOT, "%02d%02d", month.getYear() % 100, month.getMonthValue());
        StringBuilder body = new StringBuilder(RANDOM_LENGTH + 1);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            body.append(ALPHABET.charAt(random.nextInt(FIELD_SIZE)));
        }
        body.append(check(date + body));
        return new TicketNumber(prefix + "-" + date + "-" + body);
    }

    /**
     * Reads what a person typed: any case, spaces around it.
     *
     * @param typed the words
     * @return the number, empty if the words are none, a wrong check character included
     */
    public static Optional<TicketNumber> parse(String typed) {
        Matcher matcher = SHAPE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() && hasRightCheck(matcher)
                ? Optional.of(new TicketNumber(matcher.group()))
                : Optional.empty();
    }

    /**
     * Finds the first number in a text.
     *
     * @param text any text
     * @return the number, empty if there is none
     */
    public static Optional<TicketNumber> findIn(String text) {
        Matcher matcher = ANYWHERE.matcher(text);
        while (matcher.find()) {
            Optional<TicketNumber> number = parse(matcher.group());
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the words have the shape of a number, be the check character right or wrong: a typing error is likely.
     *
     * @param typed the words
     * @return true if they look like a number
     */
    public static boolean looksLikeOne(String typed) {
        return SHAPE.matcher(typed.strip().toUpperCase(Locale.ROOT)).matches();
    }

    /**
     * Whether this may be meant by what was typed: one character is wrong, missing or too many, or two neighbours are swapped.
     *
     * @param typed the words, in any case
     * @return true if so, or if it is this very number
     */
    public boolean isNear(String typed) {
        return Slip.between(value, typed.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean hasRightCheck(Matcher matcher) {
        String body = matcher.group(3);
        return check(matcher.group(2) + body.substring(0, RANDOM_LENGTH)) == body.charAt(RANDOM_LENGTH);
    }

    private static char check(String symbols) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < symbols.length(); i++) {
            weight = multiply(weight, 2);
            sum ^= multiply(weight, ALPHABET.indexOf(symbols.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int multiply(int left, int right) {
        int product = 0;
        int a = left;
        for (int b = right; b > 0; b >>= 1) {
            if ((b & 1) == 1) {
                product ^= a;
            }
            a <<= 1;
            if (a >= FIELD_SIZE) {
                a ^= FIELD_POLYNOMIAL;
            }
        }
        return product;
    }

    @Override
    public String toString() {
        return value;
    }
}
