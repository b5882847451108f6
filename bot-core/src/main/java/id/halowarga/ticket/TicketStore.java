package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The system of record of tickets. Changes take part in the current {@link UnitOfWork}. */
public interface TicketStore {
    /**
     * Keeps a new ticket.
     *
     * @param ticket the ticket, version 0
     * @return false if its number is taken already, in which case nothing changed
     */
    boolean insert(Ticket ticket);

    /**
     * Finds a ticket.
     *
     * @param number its number
     * @return the ticket, empty if there is none
     */
    Optional<Ticket> find(TicketNumber number);

    /**
     * Finds a ticket and keeps others from changing it until the unit of work ends.
     *
     * @param number its number
     * @return the ticket, empty if there is none
     */
    Optional<Ticket> findForUpdate(TicketNumber number);

    /**
     * Keeps a change.
     *
     * @param ticket the ticket after the change; the stored one's version must be one less
     * @throws IllegalStateException if it is not: a defect, since changes begin with {@link #findForUpdate}
     */
    void update(Ticket ticket);

    /**
     * A citizen's tickets, newest first.
     *
     * @param reporter the citizen's chat
     * @param offset   how many to pass over
     * @param limit    how many at most
     * @return possibly none
     */
    List<Ticket> ofReporter(ChatAddress reporter, int offset, int limit);

    /**
     * The open tickets at an OPD, the earliest deadline first.
     *
     * @param opd    the OPD
     * @param offset how many to pass over
     * @param limit  how many at most
     * @return possibly none
     */
    List<Ticket> openAt(OpdCode opd, int offset, int limit);

    /**
     * The open tickets that an OPD leads, not those that it only helps with, the earliest deadline first.
     *
     * @param opd    the OPD
     * @param stages the stages in which they are
     * @param offset how many to pass over
     * @param limit  how many at most
     * @return possibly none
     */
    List<Ticket> ledBy(OpdCode opd, Set<TicketStage> stages, int offset, int limit);

    /**
     * The tickets that wait for an operator's decision, and emergencies that no OPD has taken on yet: emergencies first, then the
     * oldest.
     *
     * @param offset how many to pass over
     * @param limit  how many at most
     * @return possibly none
     */
    List<Ticket> triage(int offset, int limit);

    /**
     * The tickets that follow another one.
     *
     * @param parent the other one's number
     * @return those merged into it directly, the oldest first, possibly none
     */
    List<Ticket> mergedInto(TicketNumber parent);

    /**
     * Adds to a ticket's story.
     *
     * @param entry what was said or done
     */
    void append(StoryEntry entry);

    /**
     * A ticket's story, oldest first.
     *
     * @param number its number
     * @return every entry
     */
    List<StoryEntry> story(TicketNumber number);

    /**
     * Adds to the audit trail, which only grows.
     *
     * @param entry who did what
     */
    void append(AuditEntry entry);

    /**
     * A ticket's audit trail, oldest first.
     *
     * @param number its number
     * @return every entry
     */
    List<AuditEntry> audit(TicketNumber number);
}
