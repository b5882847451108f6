package id.halowarga.server.assistant;

import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.Terms;
import id.halowarga.ticket.support.SupportRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things may take. All but the last in working days of the city; see {@link Terms} for the source of the defaults.
 *
 * @param verification  for operators to find the OPD of a ticket ({@code HALO_DEADLINES_VERIFICATION})
 * @param firstAnswer   for an OPD to answer for the first time ({@code HALO_DEADLINES_FIRSTANSWER})
 * @param information   for an OPD to give information ({@code HALO_DEADLINES_INFORMATION})
 * @param completion    for an OPD to settle what needs no inspection ({@code HALO_DEADLINES_COMPLETION})
 * @param inspection    for an OPD to settle what needs one ({@code HALO_DEADLINES_INSPECTION})
 * @param citizenAnswer for a citizen to answer ({@code HALO_DEADLINES_CITIZENANSWER})
 * @param approval      for a head to decide on an answer ({@code HALO_DEADLINES_APPROVAL})
 * @param reopen        calendar days in which a ticket that is done can be reopened ({@code HALO_DEADLINES_REOPEN})
 */
@ConfigurationProperties("halo.deadlines")
record DeadlineSettings(
        @DefaultValue("3") int verification,
        @DefaultValue("5") int firstAnswer,
        @DefaultValue("5") int information,
        @DefaultValue("14") int completion,
        @DefaultValue("60") int inspection,
        @DefaultValue("10") int citizenAnswer,
        @DefaultValue("2") int approval,
        @DefaultValue("30") int reopen) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is less than a day
     */
    DeadlineSettings {
        int[] all = {verification, firstAnswer, information, completion, inspection, citizenAnswer, approval, reopen};
        for (int days : all) {
            if (days < 1) {
                throw new IllegalArgumentException("HALO_DEADLINES_… are days, 1 or more each.");
            }
        }
    }

    DeskSettings desk(String prefix) {
        Terms terms =
                new Terms(verification, firstAnswer, information, completion, inspection, citizenAnswer, approval);
        return new DeskSettings(
                prefix,
                terms,
                Duration.ofDays(reopen),
                DeskSettings.DEFAULT.invitationLifetime(),
                SupportRules.DEFAULT);
    }
}
