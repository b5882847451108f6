package id.halowarga.conversation;

import id.halowarga.message.TicketReference;
import id.halowarga.ticket.TicketNumber;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks whatever the present state waits for. */
final class Questions {
    private final MenuPrompts menu;
    private final DraftPrompts drafts;
    private final TicketTalk talk;
    private final RatingTalk ratings;
    private final SupportTalk supports;

    Questions(MenuPrompts menu, DraftPrompts drafts, TicketTalk talk, RatingTalk ratings, SupportTalk supports) {
        this.menu = menu;
        this.drafts = drafts;
        this.talk = talk;
        this.ratings = ratings;
        this.supports = supports;
    }

    /** Asks, or asks again. */
    void ask(Progress progress) {
        switch (progress.state()) {
            case IDLE -> menu.menu(progress);
            case SIMILAR -> supports.ask(progress);
            case DESCRIPTION, KIND, PLACE, MEDIA, OPD, IDENTITY, REVIEW, EDIT, RESUME -> drafts.ask(progress);
            case STATUS_NUMBER -> progress.say("status.question");
            case LANGUAGE -> menu.languages(progress);
            case WHICH_TICKET -> progress.note("which.again");
            case ADDITION -> about(progress, number -> talk.askAddition(progress, number));
            case REOPEN_REASON -> about(progress, number -> talk.askReason(progress, number));
            case RATING -> about(progress, number -> ratings.askStars(progress, number));
            case RATING_WORDS -> about(progress, number -> ratings.askWords(progress, number));
            case NEXT_SLOT -> throw new IllegalStateException("the dialogue rests in a passing state");
        }
    }

    private void about(Progress progress, Consumer<TicketNumber> question) {
        number(progress).ifPresentOrElse(question, () -> menu.menu(progress));
    }

    /** Ends an aside: a draft that waited goes on, otherwise nothing more is asked. */
    void endAside(Progress progress) {
        progress.leaveAside();
        if (progress.drafting()) {
            progress.note("note.draft.waits");
            ask(progress);
        }
    }

    static Optional<TicketNumber> number(Progress progress) {
        return progress.handling().map(TicketReference::number).flatMap(TicketNumber::parse);
    }
}
