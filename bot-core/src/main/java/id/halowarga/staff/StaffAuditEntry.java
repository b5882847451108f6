package id.halowarga.staff;

import id.halowarga.message.ChannelName;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail of people: who changed who may handle tickets, when, from which channel, what before and after.
 *
 * @param at      when
 * @param actor   the chat of the person who did it as {@code channel:id}; encrypted at rest
 * @param name    the name to show of that person
 * @param channel where the change came from
 * @param action  what was done, such as {@code join}
 * @param subject the chat that it is about, or an invitation's id; encrypted at rest
 * @param before  role and OPD before, or the days of an absence; empty for nothing
 * @param after   the same afterwards
 * @param cause   the message that caused it; encrypted at rest
 */
public record StaffAuditEntry(
        Instant at,
        String actor,
        String name,
        Optional<ChannelName> channel,
        String action,
        String subject,
        String before,
        String after,
        String cause) {
    @Override
    public String toString() {
        return "StaffAuditEntry[" + action + "]";
    }
}
