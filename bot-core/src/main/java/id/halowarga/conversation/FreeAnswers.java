package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/** What words, files and places mean in each state. */
final class FreeAnswers {
    /** Longest words that are taken for a mistyped number where one was asked for. */
    private static final int LONGEST_NUMBER = 24;

    private final Vocabulary vocabulary;
    private final TextReader reader;
    private final OpdRouter router;
    private final DraftFiller filler;
    private final Questions questions;
    private final TicketTalk talk;
    private final RatingAnswers ratings;
    private final SupportTalk supports;

    FreeAnswers(
            Vocabulary vocabulary,
            TextReader reader,
            OpdRouter router,
            DraftFiller filler,
            Questions questions,
            TicketTalk talk,
            RatingAnswers ratings,
            SupportTalk supports) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.router = router;
        this.filler = filler;
        this.questions = questions;
        this.talk = talk;
        this.ratings = ratings;
        this.supports = supports;
    }

    void answer(Progress progress, Burst burst, Answer answer) {
        switch (progress.state()) {
            case IDLE, WHICH_TICKET -> idle(progress, burst, answer);
            case DESCRIPTION, KIND, PLACE, SIMILAR, MEDIA, OPD, IDENTITY, REVIEW, EDIT ->
                draft(progress, burst, answer);
            case RESUME -> afterSilence(progress, burst, answer);
            case STATUS_NUMBER -> status(progress, burst, answer);
            case LANGUAGE -> language(progress, burst, answer);
            case ADDITION -> addition(progress, burst, answer);
            case REOPEN_REASON -> reopen(progress, burst, answer);
            case RATING, RATING_WORDS -> rating(progress, burst, answer);
            case NEXT_SLOT -> throw new IllegalStateException("the dialogue rests in a passing state");
        }
    }

    /** Takes what was held back as the answer to the present question. */
    void answerHeld(Progress progress, Burst burst, Conversation.Held held) {
        answer(progress, burst, new Answer(held.words(), held.media(), List.of(), Optional.empty(), ""));
    }

    /** Begins a report with what was held back. */
    void beginWith(Progress progress, Sender sender, Conversation.Held held) {
        beginReport(progress, sender, new Answer(held.words(), held.media(), List.of(), Optional.empty(), ""));
    }

    private void status(Progress progress, Burst burst, Answer answer) {
        boolean numberMeant = answer.wordsOnly()
                && (TicketNumber.findIn(answer.words()).isPresent()
                        || answer.words().length() <= LONGEST_NUMBER);
        if (numberMeant) {
            talk.status(progress, burst.sender().chat(), answer.words());
            questions.endAside(progress);
        } else {
            instead(progress, burst, answer);
        }
    }

    private void language(Progress progress, Burst burst, Answer answer) {
        if (answer.substantial() && !smallTalk(answer)) {
            instead(progress, burst, answer);
        } else {
            questions.ask(progress);
        }
    }

    /** What was sent has nothing to do with the question beside: that one ends, and this is taken for itself. */
    void instead(Progress progress, Burst burst, Answer answer) {
        progress.leaveAside();
        answer(progress, burst, answer);
    }

    private boolean smallTalk(Answer answer) {
        return answer.wordsOnly() && reader.read(answer.words()).smallTalk();
    }

    /** Takes a reply to one of the ticket's messages. */
    void replied(Progress progress, Burst burst, Answer answer, TicketNumber number) {
        boolean asked = Questions.number(progress).filter(number::equals).isPresent();
        if (asked && progress.state() == DialogueState.ADDITION) {
            addition(progress, burst, answer);
        } else if (asked && progress.state() == DialogueState.REOPEN_REASON) {
            reopen(progress, burst, answer);
        } else if (ratings.replied(progress, burst, number, answer)) {
            return;
        } else if (!talk.again(progress, burst, answer, false)
                && !talk.judgeReply(progress, burst, number, answer, agreement(answer))
                && usable(progress, answer)) {
            talk.add(progress, burst.sender().chat(), number, answer.held(), burst.cause(), false);
        }
    }

    /** Takes an agreeing sign on one of the ticket's messages: a yes if it was asked whether all is done, else nothing. */
    void approved(Progress progress, Burst burst, TicketNumber number) {
        Answer yes = Answer.of(burst);
        if (!talk.again(progress, burst, yes, false)) {
            talk.judgeReply(progress, burst, number, yes, Optional.of(true));
        }
    }

    private Optional<Boolean> agreement(Answer answer) {
        return answer.wordsOnly() ? vocabulary.agreement(answer.words()) : Optional.empty();
    }

    /** Says what became of files that are not kept; false if nothing else was sent. */
    private static boolean usable(Progress progress, Answer answer) {
        answer.unusable().forEach(file -> progress.note("note.media." + file.reason()));
        return !answer.held().empty();
    }

    /** Takes a bare yes, no or number as the answer to a ticket's question, if one waits. */
    boolean briefAnswer(Progress progress, Burst burst, Answer answer) {
        if (progress.state() != DialogueState.IDLE || !answer.wordsOnly() || !vocabulary.brief(answer.words())) {
            return false;
        }
        return talk.again(progress, burst, answer, true) || answersQuestion(progress, burst, answer);
    }

    private boolean answersQuestion(Progress progress, Burst burst, Answer answer) {
        ChatAddress citizen = burst.sender().chat();
        List<Ticket> awaiting = talk.awaiting(citizen);
        if (awaiting.size() == 1) {
            addFromIdle(progress, burst, awaiting.get(0).number(), answer);
        } else if (awaiting.size() > 1) {
            talk.askWhich(progress, awaiting, answer.held());
        }
        return !awaiting.isEmpty();
    }

    private void addFromIdle(Progress progress, Burst burst, TicketNumber number, Answer answer) {
        if (progress.state() == DialogueState.WHICH_TICKET) {
            progress.leaveAside();
        }
        talk.add(progress, burst.sender().chat(), number, answer.held(), burst.cause(), true);
    }

    private void idle(Progress progress, Burst burst, Answer answer) {
        ChatAddress citizen = burst.sender().chat();
        if (talk.again(progress, burst, answer, true)) {
            return;
        }
        Optional<Boolean> agreement = agreement(answer);
        if (agreement.isPresent() && talk.judge(progress, burst, agreement.get())) {
            return;
        }
        if (!answer.substantial() || smallTalk(answer)) {
            usable(progress, answer);
            questions.ask(progress);
            return;
        }
        if (TicketNumber.looksLikeOne(answer.words())) {
            talk.status(progress, citizen, answer.words());
            return;
        }
        Optional<Ticket> mentioned = talk.mentioned(citizen, answer.words());
        if (mentioned.isPresent()) {
            usable(progress, answer);
            addFromIdle(progress, burst, mentioned.get().number(), answer);
        } else if (!answersQuestion(progress, burst, answer)) {
            beginReport(progress, burst.sender(), answer);
        }
    }

    private void beginReport(Progress progress, Sender sender, Answer answer) {
        progress.begin(filler.kindOf(answer.words()), draft -> draft);
        if (answer.hasLetters()) {
            filler.describe(progress, answer.words());
        }
        filler.takeMedia(progress, answer);
        filler.takePin(progress, answer);
        supports.look(progress, sender);
        // Everything that came along is in its slot: on to the first one that is empty.
        progress.fire(DialogueEvent.ANSWER);
        questions.ask(progress);
    }

    private void draft(Progress progress, Burst burst, Answer answer) {
        filler.takeMedia(progress, answer);
        boolean placed = filler.takePin(progress, answer);
        if (placed && progress.state() != DialogueState.PLACE) {
            progress.note("note.place.taken");
        }
        boolean answered = switch (progress.state()) {
            case DESCRIPTION -> describe(progress, answer);
            case PLACE -> place(progress, answer, placed);
            case MEDIA -> media(progress, answer);
            case OPD -> opd(progress, answer);
            case REVIEW, KIND, SIMILAR -> furtherWords(progress, answer);
            default -> false;
        };
        if (answered) {
            supports.look(progress, burst.sender());
            progress.fire(DialogueEvent.ANSWER);
        } else if (progress.state() == DialogueState.IDENTITY && answer.wordsOnly()) {
            progress.note("note.choose");
        }
        questions.ask(progress);
    }

    private boolean describe(Progress progress, Answer answer) {
        if (!answer.hasLetters() || reader.read(answer.words()).smallTalk()) {
            return false;
        }
        filler.describe(progress, answer.words());
        return true;
    }

    private boolean place(Progress progress, Answer answer, boolean placed) {
        if (!answer.hasLetters()) {
            return placed;
        }
        if (!answer.media().isEmpty() && !placed) {
            // A caption tells of the problem, not of the place.
            filler.describeFurther(progress, answer.words());
            return false;
        }
        if (!placed && reader.read(answer.words()).smallTalk()) {
            return false;
        }
        filler.takeAddress(progress, answer.words());
        return true;
    }

    private boolean media(Progress progress, Answer answer) {
        if (answer.hasLetters()) {
            furtherWords(progress, answer);
        }
        return !answer.media().isEmpty();
    }

    private boolean opd(Progress progress, Answer answer) {
        Optional<Opd> named = router.named(answer.words());
        if (named.isEmpty()) {
            if (answer.wordsOnly()) {
                progress.note("note.opd.unknown");
            }
            return false;
        }
        progress.change(draft -> draft.withOpd(named.map(Opd::code), OpdDecision.CHOSEN));
        return true;
    }

    private boolean furtherWords(Progress progress, Answer answer) {
        if (answer.hasLetters() && !reader.read(answer.words()).smallTalk()) {
            filler.describeFurther(progress, answer.words());
            progress.note("note.description.added");
        }
        return false;
    }

    private void afterSilence(Progress progress, Burst burst, Answer answer) {
        if (answer.pin().isPresent() || !answer.media().isEmpty()) {
            // Something that only a draft can hold: the citizen goes on by doing.
            progress.resume();
            draft(progress, burst, answer);
            return;
        }
        holdUnlessSmallTalk(progress, answer);
        questions.ask(progress);
    }

    /** Keeps words until the citizen said what they are for. */
    void holdUnlessSmallTalk(Progress progress, Answer answer) {
        if (answer.hasLetters() && !reader.read(answer.words()).smallTalk()) {
            progress.hold(Optional.of(new Conversation.Held(answer.words(), answer.media())));
        }
    }

    private void addition(Progress progress, Burst burst, Answer answer) {
        Optional<TicketNumber> number = Questions.number(progress);
        if (number.isEmpty() || smallTalk(answer) || !usable(progress, answer)) {
            questions.ask(progress);
            return;
        }
        talk.add(progress, burst.sender().chat(), number.get(), answer.held(), burst.cause(), false);
        questions.endAside(progress);
    }

    private void rating(Progress progress, Burst burst, Answer answer) {
        if (!ratings.take(progress, burst, answer)) {
            instead(progress, burst, answer);
        }
    }

    private void reopen(Progress progress, Burst burst, Answer answer) {
        Optional<TicketNumber> number = Questions.number(progress);
        if (number.isEmpty() || smallTalk(answer) || !usable(progress, answer)) {
            questions.ask(progress);
            return;
        }
        Conversation.Held reason = answer.held();
        talk.reopen(progress, burst.sender().chat(), number.get(), reason.words(), reason.media(), burst.cause());
        questions.endAside(progress);
    }
}
