package id.halowarga.ticket.desk;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketWords;
import java.util.List;
import java.util.Locale;

/** The card by which a handler gets to know a ticket: what, where, files, deadline, name as allowed, and buttons. */
public final class Cards {
    private final DeskSetup setup;
    private final CardButtons buttons;

    /**
     * Makes cards.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public Cards(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.buttons = new CardButtons(ports, setup);
    }

    /**
     * The card of a ticket, with the report's files; a reply to it answers the citizen.
     *
     * @param heading why the reader gets it
     * @param ticket  the ticket
     * @param reader  the handler
     * @return the card
     */
    public OutboundMessage card(RichText heading, Ticket ticket, Handler reader) {
        RichText text = heading.append(RichText.plain("\n\n")).append(describe(ticket, reader.language()));
        return OutboundMessage.of(text, buttons.of(ticket, reader))
                .withMedia(ticket.report().media())
                .about(new TicketReference(ticket.number().value(), TicketReference.Purpose.ANSWER));
    }

    /** News on a ticket that the reader may have to act on: words of others, with the card's buttons. */
    OutboundMessage news(RichText text, Ticket ticket, Handler reader, Material material) {
        return OutboundMessage.of(text, buttons.of(ticket, reader))
                .withMedia(material.media())
                .about(new TicketReference(ticket.number().value(), TicketReference.Purpose.ANSWER));
    }

    /**
     * The buttons of a ticket's card: what the reader can do with it now.
     *
     * @param ticket the ticket
     * @param reader the handler
     * @return the choices, possibly none
     */
    public List<Option> buttons(Ticket ticket, Handler reader) {
        return buttons.of(ticket, reader);
    }

    /**
     * What is needed on a ticket now and then only.
     *
     * @param ticket the ticket
     * @param reader the handler
     * @return the choices, possibly none
     */
    public List<Option> more(Ticket ticket, Handler reader) {
        return buttons.more(ticket, reader);
    }

    private RichText describe(Ticket ticket, Language language) {
        Report report = ticket.report();
        Composition card = new Composition(setup.messages(), language);
        card.line("ticket.card.number", ticket.number().value(), word(language, "ticket.kind.", report.kind()));
        card.line("ticket.card.stage", word(language, "ticket.stage.", ticket.stage()));
        ticket.opd().ifPresent(opd -> card.line("ticket.card.opd", setup.label(opd)));
        ticket.assignee().ifPresent(name -> card.line("ticket.card.assignee", name));
        standing(card, ticket, language);
        if (report.emergency()) {
            card.line("ticket.card.emergency");
        }
        card.words(PlainWords.clean(report.description()));
        if (report.profane()) {
            card.paragraph("ticket.card.profane");
        }
        place(card, report);
        reporter(card, report);
        card.line("ticket.card.filed", setup.dates().moment(language, ticket.filedAt()));
        due(card, ticket, language);
        return card.text();
    }

    /** The deadline that counts now. */
    private void due(Composition card, Ticket ticket, Language language) {
        String key = ticket.deadlines().pausedSince().isPresent()
                ? "ticket.card.waiting"
                : ticket.answeredAt().isPresent() ? "ticket.card.completion" : "ticket.card.due";
        ticket.due().ifPresent(due -> card.line(key, setup.dates().day(language, due)));
    }

    /** Who helps, how much it presses, and what it follows. */
    private void standing(Composition card, Ticket ticket, Language language) {
        ticket.supporting().stream()
                .map(setup::label)
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(helpers -> card.line("ticket.card.supporting", helpers));
        if (ticket.priority() != Priority.NORMAL) {
            card.line(
                    "ticket.card.priority", setup.messages().plain(language, TicketWords.priority(ticket.priority())));
        }
        ticket.mergedInto().ifPresent(parent -> card.line("ticket.card.merged", parent.value()));
    }

    private void place(Composition card, Report report) {
        if (report.place().unknown()) {
            card.paragraph("ticket.card.nowhere");
            return;
        }
        String words = PlainWords.clean(report.place().words());
        if (words.isEmpty()) {
            card.paragraph("ticket.card.pin");
        } else {
            card.paragraph("ticket.card.place", words);
        }
        report.place().pin().ifPresent(pin -> card.line("ticket.card.map", pin.mapLink()));
        if (!Reception.within(setup.directory(), report)) {
            card.line("ticket.card.outside", setup.directory().city());
        }
    }

    private static void reporter(Composition card, Report report) {
        String name = PlainWords.clean(report.reporter().name());
        if (report.identity() == Identity.ANONYMOUS) {
            card.line("ticket.card.anonymous");
        } else if (name.isEmpty()) {
            card.line("ticket.card.nameless");
        } else {
            String key = report.identity() == Identity.OPEN ? "ticket.card.reporter" : "ticket.card.confidential";
            card.line(key, name);
        }
    }

    private String word(Language language, String prefix, Enum<?> value) {
        return setup.messages().plain(language, prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
