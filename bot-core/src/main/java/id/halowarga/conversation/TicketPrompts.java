package id.halowarga.conversation;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Dates;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a citizen reads about tickets. */
final class TicketPrompts {
    private static final int NEWEST_ENTRIES = 5;

    private final Messages messages;
    private final Directory directory;
    private final Dates dates;

    TicketPrompts(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
        this.dates = new Dates(directory.timeZone());
    }

    /** The receipt of a report: number, OPD, the date by which an answer is due, how to follow. */
    OutboundMessage receipt(Language language, Ticket ticket) {
        RichText text = messages.rich(
                language,
                ticket.opd().isPresent() ? "receipt.opd" : "receipt.officer",
                ticket.number().value(),
                opd(language, ticket),
                dates.day(language, ticket.deadlines().firstAnswer()));
        return OutboundMessage.of(text, List.of(option(language, ticket, TicketChoice.SHOW), add(language, ticket)))
                .about(reference(ticket));
    }

    /** An own ticket with the newest of its story; one that is closed can be reopened for a while. */
    OutboundMessage own(Language language, Ticket ticket, List<StoryEntry> story, boolean reopenable) {
        RichText text = messages.rich(
                language,
                "status.own",
                ticket.number().value(),
                stage(language, ticket.stage()),
                opd(language, ticket),
                dates.day(language, ticket.filedAt()),
                ReviewPrompt.excerpt(ticket.report().description()));
        Optional<RichText> due = due(language, ticket);
        if (due.isPresent()) {
            text = line(text, due.get());
        }
        for (StoryEntry entry : newest(story)) {
            text = line(text, entry(language, entry));
        }
        boolean closed = ticket.stage() == TicketStage.CLOSED && reopenable;
        List<Option> options =
                closed ? List.of(option(language, ticket, TicketChoice.NOT_DONE)) : actions(language, ticket);
        return OutboundMessage.of(text, options).about(reference(ticket));
    }

    /** The deadline that comes next, as it stands now; empty where nothing is to be done any more. */
    private Optional<RichText> due(Language language, Ticket ticket) {
        String key = ticket.deadlines().citizenAnswer().isPresent()
                ? "status.due.citizen"
                : ticket.answeredAt().isPresent() ? "status.due.completion" : "status.due";
        return ticket.due().map(due -> messages.rich(language, key, dates.day(language, due)));
    }

    /** The newest of what was meant for the citizen: reasons of a return or disposition are for colleagues. */
    private static List<StoryEntry> newest(List<StoryEntry> story) {
        List<StoryEntry> told =
                story.stream().filter(entry -> entry.kind().forCitizen()).toList();
        return told.subList(Math.max(0, told.size() - NEWEST_ENTRIES), told.size());
    }

    private RichText entry(Language language, StoryEntry entry) {
        String who = entry.opd()
                .flatMap(directory::opd)
                .map(Opd::label)
                .orElseGet(() -> messages.plain(language, "status.who." + entry.kind()));
        String words = entry.words().isBlank()
                ? messages.plain(language, "status.files", entry.media().size())
                : ReviewPrompt.excerpt(entry.words());
        return messages.rich(language, "status.entry", dates.moment(language, entry.at()), who, words);
    }

    private List<Option> actions(Language language, Ticket ticket) {
        if (TicketTalk.saidDone(ticket)) {
            return List.of(
                    option(language, ticket, TicketChoice.DONE), option(language, ticket, TicketChoice.NOT_DONE));
        }
        return ticket.stage().open() ? List.of(add(language, ticket)) : List.of();
    }

    /** What a stranger sees of a ticket: its stage. */
    OutboundMessage foreign(Language language, Ticket ticket) {
        return OutboundMessage.of(
                messages.rich(language, "status.foreign", ticket.number().value(), stage(language, ticket.stage())));
    }

    /** A page of own tickets. */
    OutboundMessage list(Language language, List<Ticket> tickets, int page, boolean more) {
        RichText text = messages.rich(language, "mine.title");
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets) {
            text = line(
                    text,
                    messages.rich(
                            language,
                            "mine.line",
                            ticket.number().value(),
                            stage(language, ticket.stage()),
                            headline(ticket)));
            Optional<RichText> due = due(language, ticket);
            if (due.isPresent()) {
                text = line(text, due.get());
            }
            options.add(new Option(
                    TicketChoice.SHOW.payload(ticket.number()), ticket.number().value()));
        }
        if (more) {
            options.add(new Option(
                    MenuItem.MY_REPORTS.payload() + "." + (page + 1), messages.plain(language, "mine.more")));
        }
        return OutboundMessage.of(text, options);
    }

    /** Asks whether one of these was meant. */
    OutboundMessage meant(Language language, List<Ticket> tickets) {
        List<Option> options = tickets.stream()
                .map(ticket -> new Option(
                        TicketChoice.SHOW.payload(ticket.number()),
                        ticket.number().value()))
                .toList();
        return OutboundMessage.of(
                messages.rich(language, "status.near", tickets.get(0).number().value()), options);
    }

    /** Asks which ticket the words just sent belong to. */
    OutboundMessage which(Language language, List<Ticket> tickets) {
        RichText text = messages.rich(language, "which.question");
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets) {
            text = line(
                    text, messages.rich(language, "which.line", ticket.number().value(), headline(ticket)));
            options.add(new Option(
                    TicketChoice.HELD.payload(ticket.number()), ticket.number().value()));
        }
        options.add(new Option(MenuItem.HELD_AS_REPORT.payload(), messages.plain(language, "menu.baru")));
        return OutboundMessage.of(text, options);
    }

    /** Asks which of several finished tickets is meant to be done, or not done. */
    OutboundMessage whichFinished(Language language, List<Ticket> tickets, boolean done) {
        TicketChoice choice = done ? TicketChoice.DONE : TicketChoice.NOT_DONE;
        RichText text = messages.rich(language, done ? "which.done" : "which.not_done");
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets) {
            text = line(
                    text, messages.rich(language, "which.line", ticket.number().value(), headline(ticket)));
            options.add(
                    new Option(choice.payload(ticket.number()), ticket.number().value()));
        }
        return OutboundMessage.of(text, options);
    }

    /** An addition arrived; it may be undone by making a report of it. */
    OutboundMessage added(Language language, Ticket ticket, boolean mayBeReport) {
        List<Option> options = mayBeReport
                ? List.of(new Option(MenuItem.HELD_AS_REPORT.payload(), messages.plain(language, "menu.baru")))
                : List.of();
        return OutboundMessage.of(
                        messages.rich(language, "addition.done", ticket.number().value(), opd(language, ticket)),
                        options)
                .about(reference(ticket));
    }

    /** Asks whether a finished ticket is done. */
    OutboundMessage judge(Language language, Ticket ticket) {
        return OutboundMessage.of(
                        messages.rich(
                                language, "judge.question", ticket.number().value()),
                        actions(language, ticket))
                .about(reference(ticket));
    }

    /** Asks for words and files to add, or for the reason why it is not done. */
    OutboundMessage askFor(Language language, String key, TicketReference reference) {
        return OutboundMessage.of(messages.rich(language, key, reference.number()))
                .expectingReply()
                .about(reference);
    }

    private static String headline(Ticket ticket) {
        String words = ticket.report().description().replaceAll("\\s+", " ");
        return words.length() <= 60
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.min(58, words.codePointCount(0, words.length()))))
                        + "…";
    }

    static TicketReference reference(Ticket ticket) {
        return new TicketReference(ticket.number().value(), Purpose.CITIZEN);
    }

    private Option add(Language language, Ticket ticket) {
        return option(language, ticket, TicketChoice.ADD);
    }

    private Option option(Language language, Ticket ticket, TicketChoice action) {
        return new Option(action.payload(ticket.number()), messages.plain(language, "action." + action.name()));
    }

    private String stage(Language language, TicketStage stage) {
        return messages.plain(language, TicketWords.stage(stage));
    }

    private String opd(Language language, Ticket ticket) {
        return ticket.opd()
                .flatMap(directory::opd)
                .map(Opd::name)
                .orElseGet(() -> messages.plain(language, "review.officer"));
    }

    private static RichText line(RichText text, RichText next) {
        return text.append(RichText.plain("\n")).append(next);
    }
}
