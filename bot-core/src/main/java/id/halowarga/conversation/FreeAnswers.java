package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/** What words, files and places mean in each state. */
final class FreeAnswers {
    private final Vocabulary vocabulary;
    private final TextReader reader;
    private final OpdRouter router;
    private final DraftFiller filler;
    private final Questions questions;
    private final TicketTalk talk;

    FreeAnswers(
            Vocabulary vocabulary,
            TextReader reader,
            OpdRouter router,
            DraftFiller filler,
            Questions questions,
            TicketTalk talk) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.router = router;
        this.filler = filler;
        this.questions = questions;
        this.talk = talk;
    }

    void answer(Progress progress, Burst burst, Answer answer) {
        ChatAddress citizen = burst.sender().chat();
        switch (progress.state()) {
            case IDLE, WHICH_TICKET -> idle(progress, burst, answer);
            case DESCRIPTION, PLACE, MEDIA, OPD, IDENTITY, REVIEW, EDIT -> draft(progress, answer);
            case RESUME -> afterSilence(progress, answer);
            case STATUS_NUMBER -> {
                talk.status(progress, citizen, answer.words());
                questions.endAside(progress);
            }
            case LANGUAGE -> questions.ask(progress);
            case ADDITION -> addition(progress, burst, answer);
            case REOPEN_REASON -> reopen(progress, burst, answer);
            case NEXT_SLOT -> throw new IllegalStateException("the dialogue rests in a passing state");
        }
    }

    /** Takes what was held back as the answer to the present question. */
    void answerHeld(Progress progress, Burst burst, Conversation.Held held) {
        answer(progress, burst, new Answer(held.words(), held.media(), List.of(), Optional.empty(), ""));
    }

    /** Begins a report with what was held back. */
    void beginWith(Progress progress, Conversation.Held held) {
        beginReport(progress, new Answer(held.words(), held.media(), List.of(), Optional.empty(), ""));
    }

    private void idle(Progress progress, Burst burst, Answer answer) {
        ChatAddress citizen = burst.sender().chat();
        if (talk.again(progress, burst, answer)) {
            return;
        }
        Optional<Boolean> agreement = answer.wordsOnly() ? vocabulary.agreement(answer.words()) : Optional.empty();
        if (agreement.isPresent() && talk.judge(progress, burst, agreement.get())) {
            return;
        }
        if (!answer.substantial()
                || answer.wordsOnly() && reader.read(answer.words()).smallTalk()) {
            filler.takeMedia(progress, answer);
            questions.ask(progress);
            return;
        }
        if (TicketNumber.looksLikeOne(answer.words())) {
            talk.status(progress, citizen, answer.words());
            return;
        }
        Conversation.Held said = new Conversation.Held(answer.words(), answer.media());
        Optional<Ticket> mentioned = talk.mentioned(citizen, answer.words());
        List<Ticket> awaiting = talk.awaiting(citizen);
        if (mentioned.isPresent()) {
            talk.add(progress, citizen, mentioned.get().number(), said, burst.cause(), true);
        } else if (awaiting.size() == 1 && answer.pin().isEmpty()) {
            talk.add(progress, citizen, awaiting.get(0).number(), said, burst.cause(), true);
        } else if (awaiting.size() > 1) {
            talk.askWhich(progress, awaiting, said);
        } else {
            beginReport(progress, answer);
        }
    }

    private void beginReport(Progress progress, Answer answer) {
        progress.begin(filler.kindOf(answer.words()), draft -> draft);
        if (answer.hasLetters()) {
            filler.describe(progress, answer.words());
        }
        filler.takeMedia(progress, answer);
        filler.takePin(progress, answer);
        // Everything that came along is in its slot: on to the first one that is empty.
        progress.fire(DialogueEvent.ANSWER);
        questions.ask(progress);
    }

    private void draft(Progress progress, Answer answer) {
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
            case REVIEW -> furtherWords(progress, answer);
            default -> false;
        };
        if (answered) {
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

    private void afterSilence(Progress progress, Answer answer) {
        if (answer.pin().isPresent() || !answer.media().isEmpty()) {
            // Something that only a draft can hold: the citizen goes on by doing.
            progress.resume();
            draft(progress, answer);
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
        if (number.isEmpty() || answer.words().isBlank() && answer.media().isEmpty()) {
            questions.ask(progress);
            return;
        }
        Conversation.Held said = new Conversation.Held(answer.words(), answer.media());
        talk.add(progress, burst.sender().chat(), number.get(), said, burst.cause(), false);
        questions.endAside(progress);
    }

    private void reopen(Progress progress, Burst burst, Answer answer) {
        Optional<TicketNumber> number = Questions.number(progress);
        if (number.isEmpty() || answer.words().isBlank() && answer.media().isEmpty()) {
            questions.ask(progress);
            return;
        }
        talk.reopen(progress, burst.sender().chat(), number.get(), answer.words(), answer.media(), burst.cause());
        questions.endAside(progress);
    }
}
