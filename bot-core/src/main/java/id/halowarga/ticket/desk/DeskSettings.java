package id.halowarga.ticket.desk;

import java.time.Duration;

/**
 * What a city may set about its desk.
 *
 * @param prefix             first part of ticket numbers, 2 to 5 capital letters
 * @param terms              how long things may take
 * @param reopenWindow       how long after its last change a ticket that is done can be reopened
 * @param invitationLifetime how long an invitation works
 */
public record DeskSettings(String prefix, Terms terms, Duration reopenWindow, Duration invitationLifetime) {
    /** The defaults. The two times are ours. */
    public static final DeskSettings DEFAULT =
            new DeskSettings("HW", Terms.DEFAULT, Duration.ofDays(30), Duration.ofDays(7));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside its range
     */
    public DeskSettings {
        if (!prefix.matches("[A-Z]{2,5}")) {
            throw new IllegalArgumentException("a ticket prefix has 2 to 5 capital letters");
        }
        if (reopenWindow.isNegative() || invitationLifetime.isNegative() || invitationLifetime.isZero()) {
            throw new IllegalArgumentException("times at the desk are not negative");
        }
    }

    /**
     * The same with another prefix.
     *
     * @param other first part of ticket numbers
     * @return new settings
     */
    public DeskSettings prefixed(String other) {
        return new DeskSettings(other, terms, reopenWindow, invitationLifetime);
    }
}
