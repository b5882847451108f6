package id.halowarga.conversation;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.support.SupportDesk;
import java.util.List;
import java.util.Optional;

/** Reports of others on the same matter: looks for them once per draft, and supports one instead of filing again. */
final class SupportTalk {
    private static final int OFFERED = 3;
    private static final int LISTED = 10;

    private final SupportDesk supports;
    private final CitizenDesk tickets;
    private final SupportPrompts prompts;

    SupportTalk(SupportDesk supports, CitizenDesk tickets, SupportPrompts prompts) {
        this.supports = supports;
        this.tickets = tickets;
        this.prompts = prompts;
    }

    /** Looks for similar reports as soon as a complaint has words and a place, once. */
    void look(Progress progress, Sender citizen) {
        boolean due = progress.draft()
                .filter(draft -> draft.located()
                        && !draft.hinted().kindOpen()
                        && !draft.hinted().searched()
                        && !draft.description().isBlank()
                        && draft.place().isPresent())
                .isPresent();
        if (due) {
            Report report = report(progress, citizen);
            List<TicketNumber> found = supports.similar(report, OFFERED).stream()
                    .map(Ticket::number)
                    .toList();
            progress.change(draft -> draft.withHints(draft.hinted().withSimilar(found)));
        }
    }

    /** Offers the reports found. */
    void ask(Progress progress) {
        Draft draft = progress.requireDraft();
        List<Ticket> found = draft.hinted().similar().stream()
                .flatMap(number -> tickets.find(number).stream())
                .toList();
        progress.say(prompts.offer(progress.language(), draft, found));
    }

    /**
     * Supports one of the reports that were offered; the draft's words and files go along.
     *
     * @return false if that report takes no support any more, and the draft goes on
     */
    boolean support(Progress progress, Burst burst, String typed) {
        Optional<TicketNumber> number = TicketNumber.parse(typed)
                .filter(offered -> progress.requireDraft().hinted().similar().contains(offered));
        Optional<Integer> supporters =
                number.flatMap(n -> supports.support(n, report(progress, burst.sender()), burst.cause()));
        if (supporters.isEmpty()) {
            progress.note("support.impossible");
            return false;
        }
        Draft draft = progress.requireDraft();
        progress.leave();
        progress.hold(Optional.of(new Conversation.Held(draft.description(), draft.media())));
        progress.say(prompts.thanks(progress.language(), number.orElseThrow(), supporters.get()));
        return true;
    }

    /** Ends a support. */
    void leave(Progress progress, Burst burst, TicketNumber number) {
        boolean left = supports.leave(number, burst.sender().chat(), burst.cause());
        progress.note(left ? "support.left" : "support.none", number.value());
    }

    /** Shows a ticket to one of its supporters; false to others. */
    boolean show(Progress progress, ChatAddress citizen, Ticket ticket) {
        boolean supporter = supports.supports(ticket.number(), citizen);
        if (supporter) {
            progress.say(prompts.supported(progress.language(), ticket, supports.count(ticket.number())));
        }
        return supporter;
    }

    /** Lists what a citizen supports; false if nothing. */
    boolean list(Progress progress, ChatAddress citizen) {
        List<Ticket> supported = supports.supported(citizen, LISTED);
        if (!supported.isEmpty()) {
            progress.say(prompts.list(progress.language(), supported));
        }
        return !supported.isEmpty();
    }

    private static Report report(Progress progress, Sender citizen) {
        Draft draft = progress.requireDraft();
        return new Report(
                draft.kind(),
                draft.description(),
                draft.place().orElse(Place.NONE),
                draft.media(),
                draft.opd(),
                draft.identity().orElse(Identity.CONFIDENTIAL),
                new Reporter(citizen.chat(), citizen.displayName(), progress.language()),
                draft.suggested(),
                draft.emergency(),
                draft.profane());
    }
}
