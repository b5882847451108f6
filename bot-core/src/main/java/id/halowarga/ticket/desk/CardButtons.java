package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Option;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Rights;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.Visibility;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The buttons that a handler gets on a ticket: what the life cycle allows now, the likeliest first. */
final class CardButtons {
    private static final List<Press> OFTEN = List.of(
            Press.APPROVE,
            Press.REVISE,
            Press.ACCEPT,
            Press.CONTRIBUTE,
            Press.ASK,
            Press.ANSWER,
            Press.FINISH,
            Press.CONTINUE,
            Press.RETURN);
    private static final List<Press> SELDOM =
            List.of(Press.FINISH_PARTLY, Press.INSPECT, Press.SUPPORT, Press.CHOOSE_OPD, Press.REFUSE);
    private static final List<Press> OPERATORS = List.of(
            Press.RELEASE,
            Press.SPLIT,
            Press.ACCEPT,
            Press.ASK,
            Press.ANSWER,
            Press.FINISH,
            Press.CHOOSE_OPD,
            Press.REFUSE);
    private static final List<Press> CITY = List.of(Press.PRIORITY, Press.MERGE);

    private static final int BEST = 3;

    private final DeskSetup setup;
    private final TicketStore tickets;
    private final Drafts drafts;
    private final Watchers watchers;

    CardButtons(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.tickets = ports.tickets();
        this.drafts = ports.drafts();
        this.watchers = new Watchers(ports.staff());
    }

    /** What is needed mostly; the first card asks for little, the rest comes once somebody takes it on. */
    List<Option> of(Ticket ticket, Handler reader) {
        Set<TicketAction> possible = Rights.possible(reader, ticket);
        Set<Party> parties = Party.of(reader, ticket);
        boolean operator = parties.contains(Party.OPERATOR);
        boolean leader = parties.contains(Party.LEADER);
        List<Option> options = new ArrayList<>();
        if (operator && ticket.opd().isEmpty() && possible.contains(TicketAction.DISPOSE)) {
            options.addAll(dispositions(ticket, reader.language()));
        }
        options.addAll(buttons(ticket, reader, operator ? OPERATORS : leader ? CITY : OFTEN, possible));
        boolean accepted = !possible.contains(TicketAction.ACCEPT);
        if ((operator || accepted) && !leader && !more(ticket, reader).isEmpty()) {
            options.add(button(ticket, Press.MORE, reader.language()));
        }
        if (ticket.version() > 0) {
            options.add(button(ticket, Press.SHOW, reader.language()));
        }
        return options;
    }

    /** What is needed now and then. */
    List<Option> more(Ticket ticket, Handler reader) {
        Set<TicketAction> possible = Rights.possible(reader, ticket);
        if (!reader.role().ofOpd()) {
            return buttons(ticket, reader, CITY, possible);
        }
        boolean below = ticket.opd()
                .map(setup.directory()::below)
                .filter(units -> !units.isEmpty())
                .isPresent();
        List<Press> presses = SELDOM.stream()
                .filter(press -> press != Press.CHOOSE_OPD || below)
                .toList();
        return buttons(ticket, reader, presses, possible);
    }

    private List<Option> buttons(Ticket ticket, Handler reader, List<Press> presses, Set<TicketAction> possible) {
        return presses.stream()
                .filter(press -> possible.contains(action(press)))
                .map(press -> button(ticket, press, reader.language()))
                .toList();
    }

    private static TicketAction action(Press press) {
        return switch (press) {
            case CHOOSE_OPD -> TicketAction.DISPOSE;
            case SUPPORT -> TicketAction.SUPPORT;
            case PRIORITY -> TicketAction.PRIORITISE;
            case MERGE -> TicketAction.MERGE;
            default -> press.action().orElseThrow();
        };
    }

    private List<Option> dispositions(Ticket ticket, Language language) {
        return candidates(ticket).stream()
                .map(opd -> new TicketButton(
                                ticket.number(), Press.DISPOSE, opd.code().value())
                        .option(setup.messages().plain(language, "ticket.button.dispose_to", opd.label())))
                .toList();
    }

    /**
     * The OPD that the citizen confirmed, then the classifier's best, three in all: those where somebody handles tickets and
     * that have not said yet that it is not their matter.
     */
    private List<Opd> candidates(Ticket ticket) {
        Set<OpdCode> returned = tickets.story(ticket.number()).stream()
                .filter(entry -> entry.kind() == StoryEntry.Kind.RETURN)
                .flatMap(entry -> entry.opd().stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        ticket.report().opd().flatMap(setup.directory()::opd).stream(),
                        setup.router().likeliest(ticket.report().suggested()).stream())
                .distinct()
                .filter(opd -> !returned.contains(opd.code()) && watchers.handled(opd.code()))
                .filter(opd -> Visibility.allows(opd.code(), ticket.report()))
                .limit(BEST)
                .toList();
    }

    /** Who agrees to an answer agrees to the one that waits now. */
    private String argument(Ticket ticket, Press press) {
        return press == Press.APPROVE || press == Press.RELEASE
                ? drafts.find(ticket.number()).map(DraftAnswer::mark).orElse("")
                : "";
    }

    private Option button(Ticket ticket, Press press, Language language) {
        return new TicketButton(ticket.number(), press, argument(ticket, press))
                .option(setup.messages()
                        .plain(language, "ticket.button." + press.name().toLowerCase(Locale.ROOT)));
    }
}
