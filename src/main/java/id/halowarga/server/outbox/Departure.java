package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Crew;
import id.halowarga.server.redis.Hold;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the messages of one channel. */
final class Departure implements Crew.Work {
    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);
    /** A longer wait, such as a pause, is spent parked and not by a thread. */
    private static final Duration LONGEST_IN_PLACE = Duration.ofSeconds(5);
    /** Longest uninterrupted wait for the channel's pace: the clock may have been moved meanwhile. */
    private static final Duration LONGEST_LOOK_AWAY = Duration.ofMillis(250);

    private final Channel channel;
    private final ChatOutbox outbox;
    private final ChannelPace pace;
    private final Attempts attempts;
    private final OutboxSettings settings;
    private final Clock clock;
    private final OutboxMeters meters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Departure(
            Channel channel,
            ChatOutbox outbox,
            ChannelPace pace,
            Attempts attempts,
            OutboxSettings settings,
            Clock clock,
            OutboxMeters meters) {
        this.channel = channel;
        this.outbox = outbox;
        this.pace = pace;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public Duration pause() {
        return pace.pause();
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public Map<ReadyEntry, Consumer<Hold>> begin(List<ReadyEntry> turns) {
        Map<ReadyEntry, Consumer<Hold>> tasks = new LinkedHashMap<>();
        List<Optional<List<?>>> replies = outbox.take(turns, this::rate);
        for (int i = 0; i < turns.size(); i++) {
            ReadyEntry turn = turns.get(i);
            replies.get(i).ifPresent(reply -> tasks.put(turn, hold -> send(hold, turn, reply)));
        }
        return tasks;
    }

    private Rate rate(ReadyEntry turn) {
        return settings.rates(channel.name()).of(ChatAddress.parse(turn.owner()));
    }

    private void send(Hold hold, ReadyEntry turn, List<?> reply) {
        Waiting waiting;
        try {
            waiting = Waiting.of(turn, reply, clock.millis());
        } catch (NewerRecordException e) {
            LOG.info("A message is left to nodes of a newer release: {}", e.getMessage());
            outbox.leave(turn, clock.millis() + ReadyStreams.LEFT.toMillis());
            return;
        }
        send(hold, waiting);
    }

    private void send(Hold hold, Waiting waiting) {
        Outcome outcome = waiting.entry()
                .map(entry -> outcome(hold, waiting, entry))
                .orElseGet(() -> new Outcome.Dead(List.of(), "UNREADABLE", ""));
        ChatOutbox.Settled settled = outbox.settle(waiting, rate(waiting.turn()), outcome);
        meters.departed(channel.name(), outcome, settled.mine());
        if (!settled.died().isEmpty()) {
            attempts.givenUp(waiting, settled.died());
        }
        settled.failures().forEach((part, error) -> attempts.failedEarly(waiting, part, error));
    }

    private Outcome outcome(Hold hold, Waiting waiting, OutboxEntry entry) {
        if (attempts.expired(waiting, entry)) {
            return attempts.expire(waiting, entry);
        }
        if (waiting.held() && !waiting.open()) {
            return new Outcome.Hold(List.of(), Optional.empty(), false);
        }
        Duration wait = awaitPace();
        return wait.isZero() && !hold.lapsed()
                ? attempts.attempt(waiting, entry)
                : new Outcome.Wait(List.of(), clock.millis() + wait.toMillis(), waiting.tries());
    }

    /**
     * Waits in place for a short time, since every other chat of the channel would have to wait for the same token.
     *
     * @return zero if a token was taken, else how long the chat has to wait
     */
    private Duration awaitPace() {
        Duration wait = pace.take();
        while (!wait.isZero() && wait.compareTo(LONGEST_IN_PLACE) <= 0 && !stopsWithin(wait)) {
            wait = pace.take();
        }
        return wait;
    }

    private boolean stopsWithin(Duration wait) {
        try {
            long millis = Math.min(wait.toMillis(), LONGEST_LOOK_AWAY.toMillis());
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
