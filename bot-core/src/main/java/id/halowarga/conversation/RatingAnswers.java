package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Routing;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.satisfaction.Stars;
import java.util.Optional;

/** What free words mean where stars, or words to them, are waited for. */
final class RatingAnswers {
    private final Vocabulary vocabulary;
    private final TextReader reader;
    private final OpdRouter router;
    private final RatingTalk ratings;
    private final TicketTalk talk;
    private final Questions questions;

    RatingAnswers(
            Vocabulary vocabulary,
            TextReader reader,
            OpdRouter router,
            RatingTalk ratings,
            TicketTalk talk,
            Questions questions) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.router = router;
        this.ratings = ratings;
        this.talk = talk;
        this.questions = questions;
    }

    /** A press on stars, or on the wish to change them. */
    void pressed(Progress progress, Burst burst, TicketNumber number, String argument) {
        if (argument.matches("[1-5]")) {
            rate(progress, burst, number, new Stars(Integer.parseInt(argument)));
        } else if (ratings.takes(number, burst.sender().chat())) {
            ratings.askStars(progress, number);
        } else {
            progress.note("rating.impossible", number.value());
        }
    }

    /** No stars, or no words. */
    void passed(Progress progress) {
        if (progress.state() == DialogueState.RATING || progress.state() == DialogueState.RATING_WORDS) {
            progress.note(progress.state() == DialogueState.RATING ? "rating.later" : "rating.done");
            progress.hold(Optional.empty());
            questions.endAside(progress);
        }
    }

    /** The words held back are for the rating. */
    void heldIsComment(Progress progress, Burst burst, TicketNumber number) {
        String words = progress.held().map(Conversation.Held::words).orElse("");
        if (words.isBlank()) {
            progress.note("button.expired");
        } else {
            ratings.comment(progress, burst, number, words);
        }
        end(progress);
    }

    /**
     * Takes a reply to a message about a closed ticket as its rating, if it is one.
     *
     * @return false if it has nothing to do with the rating
     */
    boolean replied(Progress progress, Burst burst, TicketNumber number, Answer answer) {
        boolean asked = Questions.number(progress).filter(number::equals).isPresent();
        if (asked && (progress.state() == DialogueState.RATING || progress.state() == DialogueState.RATING_WORDS)) {
            return take(progress, burst, answer);
        }
        Optional<Stars> stars = answer.wordsOnly() ? vocabulary.stars(answer.words()) : Optional.empty();
        if (stars.isEmpty() || !ratings.takes(number, burst.sender().chat())) {
            return false;
        }
        rate(progress, burst, number, stars.get());
        return true;
    }

    /**
     * Takes an answer where a rating is waited for.
     *
     * @return false if it has nothing to do with the rating
     */
    boolean take(Progress progress, Burst burst, Answer answer) {
        Optional<TicketNumber> asked = Questions.number(progress);
        if (asked.isEmpty()) {
            return false;
        }
        TicketNumber number = asked.get();
        Optional<Stars> stars = answer.wordsOnly() ? vocabulary.stars(answer.words()) : Optional.empty();
        if (stars.isPresent()) {
            rate(progress, burst, number, stars.get());
        } else if (!answer.substantial() || smallTalk(answer)) {
            passed(progress);
        } else if (answer.wordsOnly() && saysNotDone(answer)) {
            talk.askReason(progress, number);
        } else {
            words(progress, burst, number, answer);
        }
        return true;
    }

    private void words(Progress progress, Burst burst, TicketNumber number, Answer answer) {
        if (looksLikeReport(number, answer)) {
            ratings.askWhetherReport(progress, number, answer.held());
        } else if (progress.state() == DialogueState.RATING) {
            ratings.starsFirst(progress, number, answer.held());
        } else {
            ratings.comment(progress, burst, number, answer.words());
            end(progress);
        }
    }

    private void rate(Progress progress, Burst burst, TicketNumber number, Stars stars) {
        if (ratings.rate(progress, burst, number, stars)) {
            end(progress);
        }
    }

    private void end(Progress progress) {
        if (progress.waitsAside()) {
            questions.endAside(progress);
        }
    }

    private boolean smallTalk(Answer answer) {
        return answer.wordsOnly() && reader.read(answer.words()).smallTalk();
    }

    private boolean saysNotDone(Answer answer) {
        return vocabulary.agreement(answer.words()).filter(agrees -> !agrees).isPresent();
    }

    /** Files, a place, a wish that can be told, or another unit's matter: likelier a report than praise or blame. */
    private boolean looksLikeReport(TicketNumber number, Answer answer) {
        if (!answer.wordsOnly() || reader.read(answer.words()).intent().isPresent()) {
            return true;
        }
        return router.route(answer.words()) instanceof Routing.Proposed proposed
                && !talk.isAt(number, Optional.of(proposed.opd()).map(Opd::code));
    }
}
