package id.halowarga.ticket.support;

import java.time.Duration;

/**
 * What a city may set about reports on the same matter.
 *
 * @param metres how close two reports of one topic must be
 * @param age    how old a report may be to be offered for support
 * @param high   supporters from which on a ticket comes before others
 * @param urgent supporters from which on it presses most
 */
public record SupportRules(double metres, Duration age, int high, int urgent) {
    /** A hundred metres, seven days, five and fifteen supporters; the last two are ours. */
    public static final SupportRules DEFAULT = new SupportRules(100, Duration.ofDays(7), 5, 15);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is not positive, or fewer supporters are urgent than high
     */
    public SupportRules {
        if (!(metres > 0) || age.isNegative() || age.isZero() || high < 1 || urgent < high) {
            throw new IllegalArgumentException(
                    "rules of support are positive, and urgent takes as many as high or more");
        }
    }
}
