package id.halowarga.ticket.desk;

import java.time.Duration;

/**
 * What a city may set about its desk.
 *
 * @param prefix             first part of ticket numbers, 2 to 5 capital letters
 * @param verificationDays   working days in which operators find the OPD of a ticket that has none
 * @param firstAnswerDays    working days in which an OPD answers for the first time
 * @param reopenWindow       how long after its last change a closed ticket can be reopened
 * @param invitationLifetime how long an invitation works
 */
public record DeskSettings(
        String prefix, int verificationDays, int firstAnswerDays, Duration reopenWindow, Duration invitationLifetime) {
    /**
     * The defaults. Source of 3 and 5 working days: SP4N-LAPOR's service description; the other two are ours.
     */
    public static final DeskSettings DEFAULT = new DeskSettings("HW", 3, 5, Duration.ofDays(30), Duration.ofDays(7));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside its range
     */
    public DeskSettings {
        if (!prefix.matches("[A-Z]{2,5}")) {
            throw new IllegalArgumentException("a ticket prefix has 2 to 5 capital letters");
        }
        if (verificationDays < 1 || firstAnswerDays < 1) {
            throw new IllegalArgumentException("deadlines need a working day at least");
        }
        if (reopenWindow.isNegative() || invitationLifetime.isNegative() || invitationLifetime.isZero()) {
            throw new IllegalArgumentException("times at the desk are not negative");
        }
    }
}
