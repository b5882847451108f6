package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.InMemoryTemplateStore;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.JoinLinks;
import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.overview.InMemoryTicketOverview;
import id.halowarga.ticket.support.InMemorySimilarReports;
import id.halowarga.ticket.support.SupportRules;

/** What the handlers' side needs, in memory. */
public final class StaffPortsInMemory {
    private StaffPortsInMemory() {}

    /**
     * Over stores in memory.
     *
     * @param ports the desk's stores
     * @param links the links by which invited people join
     * @return the ports
     */
    public static StaffPorts over(DeskPorts ports, JoinLinks links) {
        return over(ports, links, new FailedInMemory());
    }

    /**
     * Over stores in memory, with failed messages.
     *
     * @param ports  the desk's stores
     * @param links  the links by which invited people join
     * @param failed messages that failed
     * @return the ports
     */
    public static StaffPorts over(DeskPorts ports, JoinLinks links, FailedMessages failed) {
        return new StaffPorts(
                links,
                failed,
                words -> Invitation.hash("key\n" + words),
                new InMemoryTicketOverview((InMemoryTicketStore) ports.tickets()),
                new InMemoryTemplateStore((InMemoryUnitOfWork) ports.unit()),
                new InMemorySimilarReports((InMemoryTicketStore) ports.tickets()),
                SupportRules.DEFAULT);
    }
}
