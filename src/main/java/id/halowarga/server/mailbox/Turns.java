package id.halowarga.server.mailbox;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Sender;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.PartlyHandledException;
import java.time.Clock;
import java.util.List;

/** Prepares bursts (files fetched, replies resolved) and has them answered. */
final class Turns {
    private final TurnTaker taker;
    private final MediaFetcher media;
    private final ReplyReferences replies;
    private final ConversationSettings settings;
    private final Messages words;
    private final Clock clock;

    Turns(
            TurnTaker taker,
            MediaFetcher media,
            ReplyReferences replies,
            ConversationSettings settings,
            Messages words,
            Clock clock) {
        this.taker = taker;
        this.media = media;
        this.replies = replies;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A turn taken.
     *
     * @param turn     the turn
     * @param messages how many messages it answered
     */
    record Answer(Turn turn, int messages) {}

    /**
     * Takes a turn.
     *
     * @throws MediaFetcher.NotYetException if a file could not be fetched and is worth another try
     */
    Answer take(Taken taken, int length) {
        boolean lastTry = taken.tries() + 1 >= settings.mediaAttempts();
        List<InboundMessage> burst = taken.messages().stream()
                .limit(length)
                .map(message -> fetched(message, lastTry))
                .map(replies::resolved)
                .toList();
        Conversation conversation = conversation(taken);
        try {
            return answer(conversation, burst);
        } catch (PartlyHandledException e) {
            return answer(conversation, burst.subList(0, e.handled()));
        }
    }

    /** What a citizen reads whose messages could not be handled. */
    OutboundMessage apology(Taken taken) {
        return OutboundMessage.of(words.rich(conversation(taken).language(), "apology.trouble"));
    }

    private Answer answer(Conversation conversation, List<InboundMessage> burst) {
        boolean opening = replies.opening(burst.get(0));
        return new Answer(taker.take(conversation, new Burst(burst, opening)), burst.size());
    }

    private InboundMessage fetched(InboundMessage message, boolean lastTry) {
        try {
            return media.fetched(message);
        } catch (MediaFetcher.NotYetException e) {
            if (lastTry) {
                return MediaFetcher.givenUp(message);
            }
            throw e;
        }
    }

    private Conversation conversation(Taken taken) {
        Sender sender = taken.messages().get(0).sender();
        return taken.state().orElseGet(() -> Conversation.fresh(language(sender), clock.instant()));
    }

    private Language language(Sender sender) {
        List<Language> offered = words.languages();
        return offered.stream()
                .filter(language ->
                        sender.language().filter(language.code()::equals).isPresent())
                .findFirst()
                .orElse(offered.get(0));
    }
}
