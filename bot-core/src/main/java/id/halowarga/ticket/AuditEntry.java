package id.halowarga.ticket;

import id.halowarga.message.ChannelName;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail: who changed a ticket, when, from which channel, what before and after.
 *
 * @param ticket  its number
 * @param at      when
 * @param actor   {@code citizen}, {@code system}, or the handler's chat as {@code channel:id}; encrypted at rest
 * @param name    the name to show of a handler, empty for others
 * @param channel where the change came from, empty for the system
 * @param action  the change's name, such as {@code accept}
 * @param before  stage and OPD before, such as {@code FORWARDED dpupr}, empty if the ticket is new
 * @param after   stage and OPD after
 * @param cause   the message that caused it; the step and its deadline where the clock did
 */
public record AuditEntry(
        TicketNumber ticket,
        Instant at,
        String actor,
        String name,
        Optional<ChannelName> channel,
        String action,
        String before,
        String after,
        String cause) {
    @Override
    public String toString() {
        return "AuditEntry[" + ticket + ", " + action + "]";
    }
}
