package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.clock.Audience;
import id.halowarga.ticket.clock.PlannedStep;
import id.halowarga.ticket.clock.Situation;
import java.util.List;
import java.util.Optional;

/** Tells people what the clock has to say: that something is due soon, or late. */
final class ClockNews {
    private static final int EXCERPT = 200;

    private final DeskSetup setup;
    private final Notices notices;
    private final ClockAudience audience;
    private final Cards cards;

    ClockNews(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.notices = new Notices(ports.notices());
        this.audience = new ClockAudience(ports.staff());
        this.cards = new Cards(ports, setup);
    }

    /** A reminder or an escalation, once to each chat. */
    void tell(PlannedStep planned, Ticket ticket, Cause cause) {
        if (planned.step().audience().contains(Audience.CITIZEN)) {
            tellCitizen(planned, ticket, cause);
        }
        for (Handler reader : audience.of(planned.step().audience(), ticket)) {
            notices.send(cause, reader.chat(), planned.step().word(), toHandler(planned, ticket, reader));
        }
    }

    private OutboundMessage toHandler(PlannedStep planned, Ticket ticket, Handler reader) {
        Language language = reader.language();
        Composition text = new Composition(setup.messages(), language)
                .line(
                        "ticket.clock." + planned.step().word(),
                        ticket.number().value(),
                        setup.dates().day(language, planned.deadline()),
                        opd(ticket, language))
                .line("ticket.card.stage", setup.messages().plain(language, TicketWords.stage(ticket.stage())));
        if (reader.role() != Role.LEADER) {
            text.words(PlainWords.excerpt(ticket.report().description(), EXCERPT));
        }
        NoticeKind kind =
                planned.step().situation() == Situation.AT_THE_HEAD ? NoticeKind.APPROVAL : NoticeKind.REMINDER;
        return OutboundMessage.of(text.text(), cards.buttons(ticket, reader))
                .about(new TicketReference(ticket.number().value(), TicketReference.Purpose.ANSWER))
                .asNotice(kind);
    }

    private void tellCitizen(PlannedStep planned, Ticket ticket, Cause cause) {
        Language language = ticket.report().reporter().language();
        String number = ticket.number().value();
        RichText text = setup.messages()
                .rich(
                        language,
                        "ticket.clock." + planned.step().word(),
                        number,
                        setup.dates().day(language, planned.deadline()));
        List<Option> options = planned.step().situation() == Situation.CITIZEN_ASKED
                ? List.of(option(number, "tambah", "ticket.button.citizen_reply", language))
                : List.of(
                        option(number, "ya", "ticket.button.citizen_yes", language),
                        option(number, "belum", "ticket.button.citizen_no", language));
        sendCitizen(ticket, cause, OutboundMessage.of(text, options).asNotice(NoticeKind.REMINDER));
    }

    private void sendCitizen(Ticket ticket, Cause cause, OutboundMessage message) {
        Reporter reporter = ticket.report().reporter();
        notices.send(
                cause,
                reporter.chat(),
                "citizen",
                message.about(new TicketReference(ticket.number().value(), TicketReference.Purpose.CITIZEN)));
    }

    private String opd(Ticket ticket, Language language) {
        Optional<OpdCode> opd = ticket.opd();
        return opd.map(setup::label)
                .orElseGet(() -> setup.messages()
                        .plain(
                                language,
                                "ticket.who.operator",
                                setup.directory().city()));
    }

    private Option option(String number, String action, String key, Language language) {
        return new Option("w." + number + "." + action, setup.messages().plain(language, key));
    }
}
