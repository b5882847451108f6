package id.halowarga.conversation;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.Anonymity;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import java.util.List;
import java.util.Optional;

/** What a citizen says about tickets that exist: status, lists, additions, done or not done. */
final class TicketTalk {
    private static final int PER_PAGE = 5;

    /** Open tickets looked through for one that waits for the citizen. */
    private static final int LOOKED_THROUGH = 20;

    private final CitizenDesk desk;
    private final TicketPrompts prompts;
    private final RatingTalk ratings;
    private final SupportTalk supports;

    TicketTalk(CitizenDesk desk, TicketPrompts prompts, RatingTalk ratings, SupportTalk supports) {
        this.desk = desk;
        this.prompts = prompts;
        this.ratings = ratings;
        this.supports = supports;
    }

    /** Whether reports of a kind have somewhere to go here. */
    boolean takes(TicketKind kind) {
        return desk.takes(kind);
    }

    /** Words as the handlers of a ticket may read them. */
    private String shown(TicketNumber number, String words) {
        return desk.find(number)
                .map(ticket -> Anonymity.words(ticket.report().identity(), words))
                .orElse(words);
    }

    /** Whether a ticket is at an OPD. */
    boolean isAt(TicketNumber number, Optional<OpdCode> opd) {
        return desk.find(number).map(Ticket::opd).equals(Optional.of(opd));
    }

    /** Shows a ticket by what was typed as its number. */
    void status(Progress progress, ChatAddress citizen, String typed) {
        Optional<TicketNumber> number = TicketNumber.parse(typed).or(() -> TicketNumber.findIn(typed));
        Optional<Ticket> ticket = number.flatMap(desk::find).filter(found -> known(found, citizen));
        List<Ticket> near = ticket.isPresent() ? List.of() : near(citizen, typed);
        if (ticket.isPresent()) {
            show(progress, citizen, ticket.get());
        } else if (!near.isEmpty()) {
            progress.say(prompts.meant(progress.language(), near));
        } else {
            progress.note(number.isEmpty() && TicketNumber.looksLikeOne(typed) ? "status.typo" : "status.unknown");
        }
    }

    /** Own tickets whose number is one slip away: that a stranger's is right is told to nobody who guesses. */
    private List<Ticket> near(ChatAddress citizen, String typed) {
        return desk.own(citizen, 0, LOOKED_THROUGH).stream()
                .filter(ticket -> ticket.number().isNear(typed))
                .toList();
    }

    void show(Progress progress, ChatAddress citizen, TicketNumber number) {
        desk.find(number)
                .filter(found -> known(found, citizen))
                .ifPresentOrElse(ticket -> show(progress, citizen, ticket), () -> progress.note("status.unknown"));
    }

    private void show(Progress progress, ChatAddress citizen, Ticket ticket) {
        if (!isOwn(ticket, citizen) && supports.show(progress, citizen, ticket)) {
            return;
        }
        progress.say(
                isOwn(ticket, citizen)
                        ? prompts.own(progress.language(), ticket, desk.story(ticket.number()), desk.reopenable(ticket))
                        : prompts.foreign(progress.language(), ticket));
    }

    /** Of a sealed ticket not even the stage is told to others. */
    private static boolean known(Ticket ticket, ChatAddress citizen) {
        return isOwn(ticket, citizen) || !ticket.report().kind().sealed();
    }

    private static boolean isOwn(Ticket ticket, ChatAddress citizen) {
        return ticket.report().reporter().chat().equals(citizen);
    }

    /** Whether a ticket waits for the citizen's word on what was done. */
    static boolean saidDone(Ticket ticket) {
        return ticket.stage() == TicketStage.DONE || ticket.stage() == TicketStage.PARTLY_DONE;
    }

    /** Lists own tickets. */
    void list(Progress progress, ChatAddress citizen, int page) {
        List<Ticket> tickets = desk.own(citizen, (page - 1) * PER_PAGE, PER_PAGE + 1);
        if (tickets.isEmpty()) {
            if (!supports.list(progress, citizen)) {
                progress.note("mine.none");
            }
            return;
        }
        boolean more = tickets.size() > PER_PAGE;
        progress.say(
                prompts.list(progress.language(), tickets.subList(0, Math.min(PER_PAGE, tickets.size())), page, more));
        if (!more) {
            supports.list(progress, citizen);
        }
    }

    /** The own open tickets that wait for the citizen's answer. */
    List<Ticket> awaiting(ChatAddress citizen) {
        return desk.own(citizen, 0, LOOKED_THROUGH).stream().filter(this::asked).toList();
    }

    /** Whether the last word on a ticket is a question to the citizen; an operator's leaves the stage as it is. */
    private boolean asked(Ticket ticket) {
        if (ticket.stage() != TicketStage.VERIFIED) {
            return ticket.stage() == TicketStage.AWAITING_CITIZEN;
        }
        List<StoryEntry> story = desk.story(ticket.number());
        return !story.isEmpty() && story.get(story.size() - 1).kind() == StoryEntry.Kind.QUESTION;
    }

    /** The own open ticket whose number stands in the words. */
    Optional<Ticket> mentioned(ChatAddress citizen, String words) {
        return TicketNumber.findIn(words)
                .flatMap(desk::find)
                .filter(ticket -> isOwn(ticket, citizen) && ticket.stage().open());
    }

    /** Says again what the same messages led to before a crash; their ticket is in another stage by now. */
    boolean again(Progress progress, Burst burst, Answer answer, boolean mayBeReport) {
        Optional<CitizenDesk.Done> done = desk.before(burst.cause());
        done.ifPresent(before -> {
            TicketNumber number = before.ticket().number();
            if (before.action() == TicketAction.ADD) {
                added(progress, before.ticket(), answer.held(), mayBeReport);
            } else if (before.action() == TicketAction.CLOSE) {
                closed(progress, number);
            } else {
                progress.note("reopen.done", number.value());
            }
        });
        return done.isPresent();
    }

    /** Takes a reply to a finished ticket's news as the word on it; empty words of thanks and others are asked about. */
    boolean judgeReply(
            Progress progress, Burst burst, TicketNumber number, Answer answer, Optional<Boolean> agreement) {
        ChatAddress citizen = burst.sender().chat();
        Optional<Ticket> finished = desk.find(number).filter(ticket -> isOwn(ticket, citizen) && saidDone(ticket));
        if (finished.isEmpty()) {
            return reopens(progress, number, citizen, agreement);
        }
        if (agreement.isEmpty()) {
            progress.hold(Optional.of(answer.held()));
            progress.handle(Optional.of(new TicketReference(number.value(), Purpose.CITIZEN)));
            progress.say(prompts.judge(progress.language(), finished.get()));
        } else if (agreement.get()) {
            close(progress, citizen, number, burst.cause());
        } else {
            askReason(progress, number);
        }
        return true;
    }

    /** "Not done" in reply to the news of a ticket that is closed. */
    private boolean reopens(Progress progress, TicketNumber number, ChatAddress citizen, Optional<Boolean> agreement) {
        boolean reopens = agreement.equals(Optional.of(false))
                && desk.find(number)
                        .filter(ticket -> isOwn(ticket, citizen) && desk.reopenable(ticket))
                        .isPresent();
        if (reopens) {
            askReason(progress, number);
        }
        return reopens;
    }

    /** "Not done": with the words that led to the question as the reason, else asking for one. */
    void notDone(Progress progress, Burst burst, TicketNumber number) {
        Optional<Conversation.Held> reason = progress.held()
                .filter(held -> !held.empty()
                        && Questions.number(progress).filter(number::equals).isPresent());
        if (reason.isEmpty() || progress.state() != DialogueState.IDLE) {
            askReason(progress, number);
            return;
        }
        progress.hold(Optional.empty());
        progress.handle(Optional.empty());
        reopen(
                progress,
                burst.sender().chat(),
                number,
                reason.get().words(),
                reason.get().media(),
                burst.cause());
    }

    /** What a bare yes or no can be meant for: what waits for it; a no else for what is closed and can be reopened. */
    private List<Ticket> judged(ChatAddress citizen, boolean done) {
        List<Ticket> own = desk.own(citizen, 0, LOOKED_THROUGH);
        List<Ticket> waiting = own.stream().filter(TicketTalk::saidDone).toList();
        return waiting.isEmpty() && !done
                ? own.stream().filter(desk::reopenable).toList()
                : waiting;
    }

    /** Takes a bare yes or no as the word on the finished ticket that waits for it; of several, asks which. */
    boolean judge(Progress progress, Burst burst, boolean done) {
        ChatAddress citizen = burst.sender().chat();
        List<Ticket> finished = judged(citizen, done);
        if (finished.isEmpty()) {
            return false;
        }
        if (finished.size() > 1) {
            progress.say(prompts.whichFinished(progress.language(), finished, done));
            return true;
        }
        TicketNumber number = finished.get(0).number();
        if (done) {
            close(progress, citizen, number, burst.cause());
        } else {
            askReason(progress, number);
        }
        return true;
    }

    /** Adds to a ticket what was said. */
    void add(
            Progress progress,
            ChatAddress citizen,
            TicketNumber number,
            Conversation.Held said,
            Cause cause,
            boolean mayBeReport) {
        Optional<Ticket> ticket = desk.add(number, citizen, shown(number, said.words()), said.media(), cause);
        if (ticket.isPresent()) {
            added(progress, ticket.get(), said, mayBeReport);
        } else {
            progress.note("addition.impossible", number.value());
        }
    }

    private void added(Progress progress, Ticket ticket, Conversation.Held said, boolean mayBeReport) {
        progress.hold(mayBeReport ? Optional.of(said) : Optional.empty());
        progress.say(prompts.added(progress.language(), ticket, mayBeReport));
    }

    /** Asks which ticket the words belong to. */
    void askWhich(Progress progress, List<Ticket> tickets, Conversation.Held said) {
        Optional<Conversation.Held> earlier =
                progress.state() == DialogueState.WHICH_TICKET ? progress.held() : Optional.empty();
        progress.hold(Optional.of(earlier.map(held -> held.and(said)).orElse(said)));
        progress.fire(DialogueEvent.ASK_TICKET);
        progress.say(prompts.which(progress.language(), tickets));
    }

    /** Asks for what is to be added. */
    void askAddition(Progress progress, TicketNumber number) {
        ask(progress, number, DialogueEvent.ASK_ADDITION, "addition.question");
    }

    /** Asks why it is not done. */
    void askReason(Progress progress, TicketNumber number) {
        ask(progress, number, DialogueEvent.ASK_REOPEN_REASON, "reopen.question");
    }

    private void ask(Progress progress, TicketNumber number, DialogueEvent event, String key) {
        TicketReference reference = new TicketReference(number.value(), Purpose.CITIZEN);
        progress.fire(event);
        progress.handle(Optional.of(reference));
        progress.say(prompts.askFor(progress.language(), key, reference));
    }

    void close(Progress progress, ChatAddress citizen, TicketNumber number, Cause cause) {
        if (desk.close(number, citizen, cause).isPresent()) {
            closed(progress, number);
        } else if (ratings.takes(number, citizen)) {
            // It closed by itself meanwhile: the word that it is done is welcome all the same.
            ratings.askStars(progress, number);
        } else {
            progress.note("close.impossible", number.value());
        }
    }

    private void closed(Progress progress, TicketNumber number) {
        progress.note("close.done", number.value());
        ratings.askStars(progress, number);
    }

    void reopen(
            Progress progress,
            ChatAddress citizen,
            TicketNumber number,
            String reason,
            List<MediaContent.Stored> media,
            Cause cause) {
        Optional<Ticket> reopened = desk.reopen(number, citizen, shown(number, reason), media, cause);
        if (reopened.isPresent()) {
            progress.note("reopen.done", number.value());
        } else {
            progress.note(tooLate(number, citizen) ? "reopen.late" : "close.impossible", number.value());
        }
    }

    private boolean tooLate(TicketNumber number, ChatAddress citizen) {
        return desk.find(number)
                .filter(ticket -> isOwn(ticket, citizen))
                .filter(ticket -> ticket.stage() == TicketStage.CLOSED || ticket.stage() == TicketStage.DONE)
                .isPresent();
    }
}
