package id.halowarga.conversation;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.satisfaction.RatingDesk;
import id.halowarga.ticket.satisfaction.Stars;
import id.halowarga.ticket.satisfaction.Verdict;
import java.util.Optional;

/** How content a citizen is with a closed ticket: stars, then words, both of which can be passed over. */
final class RatingTalk {
    private final RatingDesk ratings;
    private final CitizenDesk tickets;
    private final RatingPrompts prompts;

    RatingTalk(RatingDesk ratings, CitizenDesk tickets, RatingPrompts prompts) {
        this.ratings = ratings;
        this.tickets = tickets;
        this.prompts = prompts;
    }

    /** Whether a ticket can be rated by this citizen now. */
    boolean takes(TicketNumber number, ChatAddress citizen) {
        return tickets.find(number)
                .filter(ticket -> ratings.takes(ticket, citizen))
                .isPresent();
    }

    /** Asks for stars; words that were kept before, for whatever else, are none to the rating. */
    void askStars(Progress progress, TicketNumber number) {
        progress.hold(Optional.empty());
        progress.fire(DialogueEvent.ASK_RATING);
        progress.handle(Optional.of(new TicketReference(number.value(), Purpose.CITIZEN)));
        progress.say(prompts.stars(progress.language(), number));
    }

    /** Asks for words. */
    void askWords(Progress progress, TicketNumber number) {
        progress.fire(DialogueEvent.ASK_RATING_WORDS);
        progress.handle(Optional.of(new TicketReference(number.value(), Purpose.CITIZEN)));
        progress.say(prompts.words(progress.language(), number));
    }

    /**
     * Takes stars, with the words that came before them; then asks for words if there were none.
     *
     * @return whether the rating is complete
     */
    boolean rate(Progress progress, Burst burst, TicketNumber number, Stars stars) {
        String words = isAbout(progress, number)
                ? progress.held().map(Conversation.Held::words).orElse("")
                : "";
        Optional<Verdict> verdict = ratings.rate(number, burst.sender().chat(), stars, words, burst.cause());
        if (verdict.isEmpty()) {
            progress.note("rating.impossible", number.value());
            return true;
        }
        if (verdict.get().words().isEmpty()) {
            progress.note("rating.noted", stars.count());
            askWords(progress, number);
            return false;
        }
        progress.hold(Optional.empty());
        progress.say(prompts.thanks(progress.language(), number, stars));
        return true;
    }

    /** Takes words to stars that were given. */
    void comment(Progress progress, Burst burst, TicketNumber number, String words) {
        progress.hold(Optional.empty());
        ratings.comment(number, burst.sender().chat(), words, burst.cause())
                .flatMap(Verdict::stars)
                .ifPresentOrElse(
                        stars -> progress.say(prompts.thanks(progress.language(), number, stars)),
                        () -> progress.note("rating.impossible", number.value()));
    }

    /** Keeps words until the citizen said whether they are for the rating. */
    void askWhetherReport(Progress progress, TicketNumber number, Conversation.Held said) {
        progress.hold(Optional.of(said));
        progress.say(prompts.commentOrReport(progress.language(), number));
    }

    /** Keeps words until the stars are there. */
    void starsFirst(Progress progress, TicketNumber number, Conversation.Held said) {
        progress.hold(Optional.of(said));
        progress.note("rating.first");
        progress.say(prompts.stars(progress.language(), number));
    }

    private static boolean isAbout(Progress progress, TicketNumber number) {
        return progress.state() == DialogueState.RATING
                && Questions.number(progress).filter(number::equals).isPresent();
    }
}
