package id.halowarga.ticket.desk;

import id.halowarga.ticket.support.SupportRules;
import java.time.Duration;

/**
 * What a city may set about its desk.
 *
 * @param prefix             first part of ticket numbers, 2 to 5 capital letters
 * @param terms              how long things may take
 * @param reopenWindow       how long after its last change a ticket that is done can be reopened
 * @param invitationLifetime how long an invitation works
 * @param support            when reports are on the same matter, and what support does
 */
public record DeskSettings(
        String prefix, Terms terms, Duration reopenWindow, Duration invitationLifetime, SupportRules support) {
    /** The defaults. The two times are ours. */
    public static final DeskSettings DEFAULT =
            new DeskSettings("HW", Terms.DEFAULT, Duration.ofDays(30), Duration.ofDays(7), SupportRules.DEFAULT);

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
        return new DeskSettings(other, terms, reopenWindow, invitationLifetime, support);
    }

    /**
     * The same with other rules of support.
     *
     * @param other the rules
     * @return new settings
     */
    public DeskSettings supported(SupportRules other) {
        return new DeskSettings(prefix, terms, reopenWindow, invitationLifetime, other);
    }
}
