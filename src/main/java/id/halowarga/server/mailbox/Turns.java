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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepares bursts (files fetched, replies resolved) and has them answered. */
final class Turns {
    private final TurnTaker taker;
    private final Downloads downloads;
    private final ReplyReferences replies;
    private final ConversationSettings settings;
    private final Messages words;
    private final Clock clock;

    Turns(
            TurnTaker taker,
            Downloads downloads,
            ReplyReferences replies,
            ConversationSettings settings,
            Messages words,
            Clock clock) {
        this.taker = taker;
        this.downloads = downloads;
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
        List<InboundMessage> burst =
                fetched(taken, length).stream().map(replies::resolved).toList();
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

    private List<InboundMessage> fetched(Taken taken, int length) {
        List<InboundMessage> burst = new ArrayList<>();
        List<Downloads.Fetched> files = downloads.fetched(taken.messages().subList(0, length));
        for (int i = 0; i < length; i++) {
            Downloads.Fetched file = files.get(i);
            Optional<MediaFetcher.NotYetException> failure = file.failure();
            if (failure.isPresent() && !hopeless(taken, taken.entries().get(i), failure.get())) {
                throw failure.get();
            }
            burst.add(failure.isPresent() ? MediaFetcher.givenUp(file.message()) : file.message());
        }
        return burst;
    }

    private boolean hopeless(Taken taken, MailboxEntry entry, MediaFetcher.NotYetException failure) {
        return failure.counted()
                ? taken.tries() + 1 >= settings.mediaAttempts()
                : clock.millis() - entry.at() > settings.mediaPatience().toMillis();
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
