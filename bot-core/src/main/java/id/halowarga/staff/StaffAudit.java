package id.halowarga.staff;

import java.util.List;

/**
 * The audit trail of the people who handle tickets, which only grows. Changes take part in the current
 * {@link id.halowarga.ticket.UnitOfWork}.
 */
public interface StaffAudit {
    /**
     * Adds a line.
     *
     * @param entry who did what
     */
    void append(StaffAuditEntry entry);

    /**
     * The newest lines.
     *
     * @param limit how many at most
     * @return the newest first, possibly none
     */
    List<StaffAuditEntry> audit(int limit);
}
