package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.Option;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Messages;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.TicketNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The citizen's dialogue: seen from outside a function from a conversation and a burst to the next conversation and the
 * answers. What it changes it changes through the desk, once per burst.
 */
public final class CitizenDialogue implements TurnTaker {
    private final DialogueMachine machine;
    private final Messages messages;
    private final Vocabulary vocabulary;
    private final TextReader reader;
    private final CitizenDesk desk;
    private final MenuPrompts menu;
    private final Questions questions;
    private final FreeAnswers free;
    private final PressHandling presses;
    private final CommandHandling commands;
    private final Clock clock;
    private final Duration silence;

    /**
     * Puts the dialogue together.
     *
     * @param messages  the catalogue
     * @param directory the city's OPDs
     * @param reader    reads what kind of thing a text is
     * @param router    finds who is responsible
     * @param desks     where the citizens' wishes go
     * @param clock     the time
     * @param limits    how long is long, how many at once
     */
    public CitizenDialogue(
            Messages messages,
            Directory directory,
            TextReader reader,
            OpdRouter router,
            CitizenDesks desks,
            Clock clock,
            DialogueLimits limits) {
        this.messages = messages;
        this.reader = reader;
        this.desk = desks.tickets();
        this.clock = clock;
        this.silence = limits.silence();
        machine = new DialogueMachine();
        vocabulary = new Vocabulary(messages);
        menu = new MenuPrompts(messages, directory);
        TicketPrompts ticketPrompts = new TicketPrompts(messages, directory);
        DraftPrompts draftPrompts = new DraftPrompts(messages, directory, router);
        DraftFiller filler = new DraftFiller(reader, router, directory.kinds());
        SupportTalk supports = new SupportTalk(desks.supports(), desk, new SupportPrompts(messages, directory));
        RatingTalk ratingTalk = new RatingTalk(desks.ratings(), desk, new RatingPrompts(messages));
        TicketTalk talk = new TicketTalk(desk, ticketPrompts, ratingTalk, supports);
        questions = new Questions(menu, draftPrompts, talk, ratingTalk, supports);
        RatingAnswers ratings = new RatingAnswers(vocabulary, reader, router, ratingTalk, talk, questions);
        free = new FreeAnswers(vocabulary, reader, router, filler, questions, talk, ratings, supports);
        Sending sending = new Sending(desk, ticketPrompts);
        presses = new PressHandling(
                messages, directory, menu, draftPrompts, questions, talk, sending, free, filler, ratings, supports);
        commands = new CommandHandling(menu, questions, talk, presses, free);
    }

    @Override
    public Turn take(Conversation conversation, Burst burst) {
        Progress progress = new Progress(conversation, machine, messages);
        Instant now = clock.instant();
        if (burst.head() instanceof InboundMessage.Unsupported unsupported) {
            unsupported(progress, burst, unsupported.kind());
        } else {
            menu.introduce(progress);
            if (burst.head() instanceof InboundMessage.ButtonPress press) {
                presses.handle(progress, burst, press.payload());
            } else {
                said(progress, burst, now);
            }
        }
        return progress.finish(now);
    }

    private void unsupported(Progress progress, Burst burst, InboundMessage.UnsupportedKind kind) {
        if (kind == InboundMessage.UnsupportedKind.APPROVAL) {
            approval(progress, burst);
            return;
        }
        if (kind == InboundMessage.UnsupportedKind.DELETED || kind == InboundMessage.UnsupportedKind.REACTION) {
            // Nothing was said: an answer would only puzzle.
            return;
        }
        menu.introduce(progress);
        progress.note("unsupported." + kind);
        questions.ask(progress);
    }

    /** A yes to a ticket's news; while a report is written, the question is asked again, since it is not known what is meant. */
    private void approval(Progress progress, Burst burst) {
        Optional<TicketNumber> number = repliedTicket(burst);
        if (number.isPresent()) {
            free.approved(progress, burst, number.get());
        } else if (progress.drafting()) {
            progress.note("unsupported.APPROVAL");
            questions.ask(progress);
        }
    }

    private void said(Progress progress, Burst burst, Instant now) {
        Answer answer = Answer.of(burst);
        Optional<TicketNumber> replied = repliedTicket(burst);
        Optional<CommandLine> command = answer.wordsOnly() && !namesLanguage(progress, answer)
                ? vocabulary.command(answer.words())
                : Optional.empty();
        warn(progress, burst, tells(progress, answer, command));
        if (replied.isPresent() && command.isEmpty()) {
            free.replied(progress, burst, answer, replied.get());
        } else if (command.isPresent()) {
            commands.handle(progress, burst, command.get());
        } else if (answer.wordsOnly() && Vocabulary.slashed(answer.words())) {
            progress.note("command.unknown");
            questions.ask(progress);
        } else {
            freely(progress, burst, answer, now);
        }
    }

    /** What of an answer can tell of an emergency: a chosen button's label and a command do not, but its arguments do. */
    private String tells(Progress progress, Answer answer, Optional<CommandLine> command) {
        if (command.isPresent()) {
            return command.get().arguments();
        }
        return choice(progress, answer).isPresent() ? "" : answer.words();
    }

    private Optional<Option> choice(Progress progress, Answer answer) {
        return answer.wordsOnly()
                ? vocabulary.choice(progress.offered(), answer.words()).filter(option -> offeredNow(progress, option))
                : Optional.empty();
    }

    private static Optional<TicketNumber> repliedTicket(Burst burst) {
        return burst.head()
                .replyTo()
                .flatMap(ReplyTo::reference)
                .filter(reference -> reference.purpose() == Purpose.CITIZEN)
                .map(TicketReference::number)
                .flatMap(TicketNumber::parse);
    }

    private void freely(Progress progress, Burst burst, Answer answer, Instant now) {
        if (progress.waitsAside() && silent(progress, now)) {
            progress.leaveAside();
        }
        if (waitedLong(progress, now) && answer.wordsOnly()) {
            progress.interrupt();
            free.holdUnlessSmallTalk(progress, answer);
            questions.ask(progress);
            return;
        }
        if (free.briefAnswer(progress, burst, answer)) {
            return;
        }
        Optional<Option> choice = choice(progress, answer);
        if (choice.isPresent()) {
            presses.handle(progress, burst, choice.get().payload());
        } else {
            free.answer(progress, burst, answer);
        }
    }

    /** A number or word chooses among the present state's options only, so that a complaint's words are not taken for one. */
    private static boolean offeredNow(Progress progress, Option option) {
        return Press.parse(option.payload())
                .map(press ->
                        !(press instanceof Press.OnDraft) || progress.draft().isPresent())
                .orElse(false);
    }

    private boolean waitedLong(Progress progress, Instant now) {
        return progress.drafting() && progress.state() != DialogueState.RESUME && silent(progress, now);
    }

    private boolean silent(Progress progress, Instant now) {
        return Duration.between(progress.lastTurnAt(), now).compareTo(silence) > 0;
    }

    /** Where a language was asked for, its name is the answer, not the command that asks. */
    private boolean namesLanguage(Progress progress, Answer answer) {
        return progress.state() == DialogueState.LANGUAGE
                && vocabulary.choice(progress.offered(), answer.words()).isPresent();
    }

    /** Of a report that its citizen makes under seal no operator reads a word, not even in an emergency. */
    private static boolean sealed(Progress progress) {
        return progress.draft().filter(draft -> draft.kind().sealed()).isPresent();
    }

    /** Emergency first: what to do at once, and an alert to the operators; then the report goes on. */
    private void warn(Progress progress, Burst burst, String words) {
        if (words.isEmpty() || progress.draft().filter(Draft::emergency).isPresent()) {
            return;
        }
        reader.read(words).emergency().ifPresent(emergency -> {
            menu.emergency(progress, emergency);
            desk.alert(emergency, burst.sender(), sealed(progress) ? "" : words, burst.cause());
        });
    }
}
