package id.halowarga.staff.command;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Language;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.desk.Cards;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.StaffResult;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says to a handler what became of a wish. */
final class ResultWords {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final Cards cards;

    ResultWords(StaffDesk desk, DeskSetup setup) {
        this.setup = setup;
        this.desk = desk;
        this.cards = desk.cards();
    }

    OutboundMessage of(StaffResult result, TicketAction wish, Occasion occasion) {
        if (result instanceof StaffResult.Changed changed) {
            return changed(changed, occasion);
        }
        if (result instanceof StaffResult.Impossible impossible) {
            return impossible(impossible, wish, occasion);
        }
        if (result instanceof StaffResult.Misdirected misdirected) {
            String key = "staff.misdirected." + misdirected.why().name().toLowerCase(Locale.ROOT);
            return plain(occasion, key, misdirected.ticket().number().value(), setup.label(misdirected.opd()));
        }
        if (result instanceof StaffResult.Unmergeable apart) {
            String key = "staff.unmergeable." + apart.why().name().toLowerCase(Locale.ROOT);
            return plain(
                    occasion,
                    key,
                    apart.ticket().number().value(),
                    apart.parent().value());
        }
        if (result instanceof StaffResult.Inspected inspected) {
            return plain(
                    occasion, "staff.inspected", inspected.ticket().number().value());
        }
        if (result instanceof StaffResult.NoDraft none) {
            return plain(occasion, "staff.no_draft", none.ticket().number().value());
        }
        if (result instanceof StaffResult.Redrafted redrafted) {
            return redrafted(redrafted, occasion);
        }
        if (result instanceof StaffResult.TooEarly early) {
            String day = setup.dates().moment(occasion.language(), early.from());
            return plain(occasion, "staff.too_early", early.ticket().number().value(), day);
        }
        return unknown(occasion);
    }

    OutboundMessage unknown(Occasion occasion) {
        return plain(occasion, "staff.unknown");
    }

    private OutboundMessage changed(StaffResult.Changed changed, Occasion occasion) {
        Ticket ticket = changed.ticket();
        String name = occasion.actor().name();
        String number = ticket.number().value();
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line(
                "staff.done." + changed.action().word(),
                number,
                ticket.opd().map(setup::label).orElse(""));
        if (occasion.handler().group()) {
            text.line("staff.done.by", name);
        }
        ticket.assignee()
                .filter(assignee -> !assignee.equals(name))
                .ifPresent(assignee -> text.line("staff.done.colleague", assignee));
        return OutboundMessage.of(text.text(), next(changed, occasion))
                .about(new TicketReference(number, Purpose.ANSWER));
    }

    /** Who has just taken a ticket on wants to go on with it. */
    private List<Option> next(StaffResult.Changed changed, Occasion occasion) {
        return changed.action() == TicketAction.ACCEPT
                ? cards.buttons(changed.ticket(), occasion.handler())
                : List.of();
    }

    private OutboundMessage impossible(StaffResult.Impossible impossible, TicketAction wish, Occasion occasion) {
        Ticket ticket = impossible.ticket();
        String number = ticket.number().value();
        Language language = occasion.language();
        Composition text = new Composition(setup.messages(), language);
        if (wish == TicketAction.ACCEPT
                && ticket.stage().open()
                && ticket.assignee().isPresent()) {
            String assignee = ticket.assignee().get();
            boolean own = assignee.equals(occasion.actor().name());
            text.line(own ? "staff.impossible.yours" : "staff.impossible.faster", number, assignee);
        } else {
            text.line("staff.impossible.stage", number, stage(ticket, language));
            desk.faster(ticket, occasion.actor().person()).ifPresent(name -> text.line("staff.impossible.by", name));
        }
        String possible = commands(impossible.possible());
        if (possible.isEmpty()) {
            text.line("staff.impossible.nothing");
        } else {
            text.line("staff.impossible.possible", possible);
        }
        return OutboundMessage.of(text.text()).about(new TicketReference(number, Purpose.ANSWER));
    }

    /** The answer that waits now, to be agreed to once it has been read. */
    private OutboundMessage redrafted(StaffResult.Redrafted redrafted, Occasion occasion) {
        Ticket ticket = redrafted.ticket();
        DraftAnswer draft = redrafted.draft();
        String number = ticket.number().value();
        RichText text = new Composition(setup.messages(), occasion.language())
                .line("staff.redrafted", number)
                .paragraph(
                        "ticket.handler.submit." + draft.action().word(),
                        setup.label(draft.opd()),
                        draft.words(),
                        number)
                .text();
        return OutboundMessage.of(text, cards.buttons(ticket, occasion.handler()))
                .withMedia(draft.media())
                .about(new TicketReference(number, Purpose.ANSWER));
    }

    private String stage(Ticket ticket, Language language) {
        return setup.messages()
                .plain(language, "ticket.stage." + ticket.stage().name().toLowerCase(Locale.ROOT));
    }

    private static String commands(Set<TicketAction> possible) {
        return possible.stream()
                .sorted()
                .flatMap(action -> StaffCommand.of(action).stream())
                .map(command -> "/" + command.word())
                .collect(Collectors.joining(" "));
    }

    private OutboundMessage plain(Occasion occasion, String key, Object... arguments) {
        RichText text = setup.messages().rich(occasion.language(), key, arguments);
        return OutboundMessage.of(text);
    }
}
