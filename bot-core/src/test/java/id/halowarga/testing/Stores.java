package id.halowarga.testing;

import id.halowarga.learning.Corrections;
import id.halowarga.learning.InMemoryCorrections;
import id.halowarga.staff.InMemoryStaffStore;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.HandledMessages;
import id.halowarga.ticket.InMemoryDrafts;
import id.halowarga.ticket.InMemoryHandledMessages;
import id.halowarga.ticket.InMemoryNoticeQueue;
import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.NoticeQueue;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.satisfaction.InMemorySatisfactionStore;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.support.InMemorySimilarReports;
import id.halowarga.ticket.support.InMemorySupportStore;
import id.halowarga.ticket.support.SimilarReports;
import id.halowarga.ticket.support.SupportStore;

/**
 * The stores that change together.
 *
 * @param unit    the unit of work that all of them take part in
 * @param tickets the tickets
 * @param handled the handled messages
 * @param notices the notices to others
 * @param staff   the handlers
 * @param drafts  answers that wait for approval
 * @param corrections what people put right
 * @param satisfaction what citizens say of finished work
 * @param supports who supports which ticket
 * @param similar finds reports on the same matter
 */
public record Stores(
        UnitOfWork unit,
        TicketStore tickets,
        HandledMessages handled,
        NoticeQueue notices,
        StaffStore staff,
        Drafts drafts,
        Corrections corrections,
        SatisfactionStore satisfaction,
        SupportStore supports,
        SimilarReports similar) {
    /**
     * Empty stores in memory.
     *
     * @return stores of one unit of work
     */
    public static Stores inMemory() {
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
        InMemoryTicketStore tickets = new InMemoryTicketStore(unit);
        return new Stores(
                unit,
                tickets,
                new InMemoryHandledMessages(unit),
                new InMemoryNoticeQueue(unit),
                new InMemoryStaffStore(unit),
                new InMemoryDrafts(unit),
                new InMemoryCorrections(unit),
                new InMemorySatisfactionStore(unit),
                new InMemorySupportStore(unit),
                new InMemorySimilarReports(tickets));
    }

    /**
     * The same with the handlers seen in another way.
     *
     * @param other the handlers
     * @return new stores over the same unit of work
     */
    public Stores with(StaffStore other) {
        return new Stores(unit, tickets, handled, notices, other, drafts, corrections, satisfaction, supports, similar);
    }

    /**
     * The same with the tickets seen in another way.
     *
     * @param other the tickets
     * @return new stores over the same unit of work
     */
    public Stores with(TicketStore other) {
        return new Stores(unit, other, handled, notices, staff, drafts, corrections, satisfaction, supports, similar);
    }

    /**
     * The stores as a desk takes them.
     *
     * @return ports to these stores
     */
    public DeskPorts ports() {
        return new DeskPorts(unit, handled, tickets, staff, notices, drafts, corrections, satisfaction, supports);
    }
}
