package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.StaffDesk;
import java.util.Optional;

/**
 * What makes handlers' work easier.
 *
 * @param lists      lists tickets
 * @param searching  finds tickets by words
 * @param statistics tells figures
 * @param templates  keeps words for answers
 * @param answers    answers with them
 * @param failures   shows what failed and sends it again
 */
record Comforts(
        TicketLists lists,
        Searching searching,
        Statistics statistics,
        Templates templates,
        TemplateAnswers answers,
        Failures failures) {
    static Comforts of(
            DeskPorts ports,
            DeskSetup setup,
            Ledger ledger,
            StaffPorts tools,
            TicketCommands tickets,
            Mergers mergers) {
        StaffDesk desk = new StaffDesk(ports, setup);
        return new Comforts(
                new TicketLists(desk, setup, tools.overview(), mergers),
                new Searching(setup, tools),
                new Statistics(ports, setup, tools),
                new Templates(setup, ledger, tools),
                new TemplateAnswers(desk, setup, tickets, tools),
                new Failures(tools.failed(), setup, ledger));
    }

    /** What the same messages led to before; empty if it was about something else. */
    Optional<Turn> again(Occasion occasion, Deed deed) {
        return switch (deed.verb()) {
            case Templates.VERB -> Optional.of(templates.kept(occasion, deed));
            case Templates.DROP_VERB -> Optional.of(templates.dropped(occasion));
            default -> failures.again(occasion, deed);
        };
    }
}
