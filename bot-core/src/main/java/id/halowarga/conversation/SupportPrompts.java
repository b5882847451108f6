package id.halowarga.conversation;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Dates;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a citizen reads about others' reports on the same matter: never their words, names, files or exact places. */
final class SupportPrompts {
    /** Distances are told in steps of so many metres, so that nobody's door is pointed at. */
    private static final int STEP = 10;

    private final Messages messages;
    private final Directory directory;
    private final Dates dates;

    SupportPrompts(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
        this.dates = new Dates(directory.timeZone());
    }

    /** Offers to support one of them instead. */
    OutboundMessage offer(Language language, Draft draft, List<Ticket> tickets) {
        RichText text = messages.rich(language, "ask.similar");
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets) {
            text = text.append(RichText.plain("\n")).append(line(language, draft, ticket));
            String number = ticket.number().value();
            options.add(new Option(
                    Press.payload(draft, Choice.SUPPORT, number), messages.plain(language, "choice.dukung", number)));
        }
        options.add(new Option(Press.payload(draft, Choice.FILE_ANYWAY), messages.plain(language, "choice.tetap")));
        return OutboundMessage.of(text, options);
    }

    private RichText line(Language language, Draft draft, Ticket ticket) {
        String opd = ticket.opd()
                .flatMap(directory::opd)
                .map(Opd::label)
                .orElseGet(() -> messages.plain(language, "review.officer"));
        String where = metres(draft, ticket)
                .map(metres -> messages.plain(language, "similar.near", metres))
                .orElseGet(() -> messages.plain(language, "similar.somewhere"));
        return messages.rich(
                language,
                "similar.line",
                ticket.number().value(),
                opd,
                messages.plain(language, TicketWords.stage(ticket.stage())),
                where,
                dates.day(language, ticket.filedAt()));
    }

    private static Optional<Integer> metres(Draft draft, Ticket ticket) {
        Optional<Pin> ours = draft.place().flatMap(Place::pin);
        Optional<Pin> theirs = ticket.report().place().pin();
        return ours.flatMap(here -> theirs.map(there -> rounded(here.metresTo(there))));
    }

    private static int rounded(double metres) {
        return Math.max(1, (int) Math.round(metres / STEP)) * STEP;
    }

    /** Thanks for a support, which can be taken back or made a report of its own. */
    OutboundMessage thanks(Language language, TicketNumber number, int supporters) {
        return OutboundMessage.of(
                        messages.rich(language, "support.thanks", number.value(), supporters),
                        List.of(
                                new Option(TicketChoice.SHOW.payload(number), messages.plain(language, "action.SHOW")),
                                leave(language, number),
                                new Option(MenuItem.HELD_AS_REPORT.payload(), messages.plain(language, "menu.baru"))))
                .about(reference(number));
    }

    /** A supported ticket: its stage. */
    OutboundMessage supported(Language language, Ticket ticket, int supporters) {
        return OutboundMessage.of(
                messages.rich(
                        language,
                        "support.status",
                        ticket.number().value(),
                        messages.plain(language, TicketWords.stage(ticket.stage())),
                        supporters),
                List.of(leave(language, ticket.number())));
    }

    /** The tickets that somebody supports, with their stages. */
    OutboundMessage list(Language language, List<Ticket> tickets) {
        RichText text = messages.rich(language, "support.mine");
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets) {
            String number = ticket.number().value();
            text = text.append(RichText.plain("\n"))
                    .append(messages.rich(
                            language,
                            "support.line",
                            number,
                            messages.plain(language, TicketWords.stage(ticket.stage()))));
            options.add(new Option(TicketChoice.SHOW.payload(ticket.number()), number));
        }
        return OutboundMessage.of(text, options);
    }

    private Option leave(Language language, TicketNumber number) {
        return new Option(TicketChoice.LEAVE.payload(number), messages.plain(language, "action.LEAVE"));
    }

    private static TicketReference reference(TicketNumber number) {
        return new TicketReference(number.value(), Purpose.CITIZEN);
    }
}
