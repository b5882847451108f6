package id.halowarga.transcript;

import id.halowarga.classification.TextReader;
import id.halowarga.conversation.Assistant;
import id.halowarga.conversation.CitizenDesks;
import id.halowarga.conversation.CitizenDialogue;
import id.halowarga.conversation.DialogueLimits;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.command.StaffDispatcher;
import id.halowarga.staff.command.StaffPortsInMemory;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.desk.DefaultCitizenDesk;
import id.halowarga.ticket.desk.DefaultRatingDesk;
import id.halowarga.ticket.desk.DefaultSupportDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;

/** Puts the core together as the application does. */
final class CoreAssistant {
    private CoreAssistant() {}

    /** Over ports that may do more than keep, such as setting clocks, and the stores themselves, which lists are made from. */
    static TurnTaker assemble(DeskPorts ports, Stores stores, DeskSetup setup, TextReader reader) {
        CitizenDialogue citizens = new CitizenDialogue(
                setup.messages(),
                setup.directory(),
                reader,
                setup.router(),
                new CitizenDesks(
                        new DefaultCitizenDesk(ports, setup),
                        new DefaultRatingDesk(ports, setup),
                        new DefaultSupportDesk(ports, setup, stores.similar())),
                setup.clock(),
                DialogueLimits.DEFAULT);
        StaffDispatcher staff =
                new StaffDispatcher(ports, setup, StaffPortsInMemory.over(stores.ports(), JoinLinks.NONE));
        return new Assistant(staff::take, citizens, setup.messages());
    }
}
