package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.JoinLinks;

/** What the handlers' side needs, in memory. */
public final class StaffPortsInMemory {
    private StaffPortsInMemory() {}

    /**
     * With links.
     *
     * @param links the links by which invited people join
     * @return the ports
     */
    public static StaffPorts with(JoinLinks links) {
        return with(links, new FailedInMemory());
    }

    /**
     * With links and failed messages.
     *
     * @param links  the links by which invited people join
     * @param failed messages that failed
     * @return the ports
     */
    public static StaffPorts with(JoinLinks links, FailedMessages failed) {
        return new StaffPorts(links, failed, words -> Invitation.hash("key\n" + words));
    }
}
