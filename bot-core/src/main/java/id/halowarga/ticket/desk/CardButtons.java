package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.Visibility;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The buttons that a handler gets on a ticket: what the life cycle allows now, the likeliest first. */
final class CardButtons {
    private final DeskSetup setup;

    CardButtons(DeskSetup setup) {
        this.setup = setup;
    }

    List<Option> of(Ticket ticket, Handler reader) {
        Set<TicketAction> possible = LifeCycle.possible(Party.of(reader, ticket), ticket.stage());
        possible.removeIf(action -> Visibility.forbids(ticket, action));
        List<Option> options = new ArrayList<>();
        if (possible.contains(TicketAction.DISPOSE) && ticket.opd().isEmpty()) {
            options.addAll(dispositions(ticket, reader.language()));
        }
        for (TicketAction action : possible) {
            press(action).ifPresent(press -> options.add(button(ticket, press, reader.language())));
        }
        if (ticket.version() > 0) {
            options.add(button(ticket, Press.SHOW, reader.language()));
        }
        return options;
    }

    private List<Option> dispositions(Ticket ticket, Language language) {
        return candidates(ticket).stream()
                .map(opd -> new TicketButton(
                                ticket.number(), Press.DISPOSE, opd.code().value())
                        .option(setup.messages().plain(language, "ticket.button.dispose_to", opd.label())))
                .toList();
    }

    /** The OPD that the citizen confirmed, then the classifier's best, three in all. */
    private List<Opd> candidates(Ticket ticket) {
        List<Opd> candidates = new ArrayList<>();
        ticket.report().opd().flatMap(setup.directory()::opd).ifPresent(candidates::add);
        setup.router().likeliest(ticket.report().suggested()).stream()
                .filter(opd -> !candidates.contains(opd) && Visibility.allows(opd.code(), ticket.report()))
                .forEach(candidates::add);
        return candidates.subList(0, Math.min(3, candidates.size()));
    }

    private Option button(Ticket ticket, Press press, Language language) {
        return TicketButton.of(ticket.number(), press)
                .option(setup.messages()
                        .plain(language, "ticket.button." + press.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Press> press(TicketAction action) {
        return switch (action) {
            case ACCEPT -> Optional.of(Press.ACCEPT);
            case ANSWER -> Optional.of(Press.ANSWER);
            case ASK -> Optional.of(Press.ASK);
            case FINISH -> Optional.of(Press.FINISH);
            case RETURN -> Optional.of(Press.RETURN);
            case DISPOSE -> Optional.of(Press.CHOOSE_OPD);
            case REFUSE -> Optional.of(Press.REFUSE);
            case REDIRECT,
                    FINISH_PARTLY,
                    CONTINUE,
                    INSPECT,
                    SUPPORT,
                    CONTRIBUTE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT,
                    ADD,
                    CLOSE,
                    REOPEN,
                    RECALL,
                    LAPSE -> Optional.empty();
        };
    }
}
