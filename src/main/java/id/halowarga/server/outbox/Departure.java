package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Backoff;
import id.halowarga.server.redis.Crew;
import id.halowarga.server.redis.Failure;
import id.halowarga.server.redis.ReadyEntry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
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
    private final OutboxSettings settings;
    private final Clock clock;
    private final OutboxMeters meters;
    private final RandomGenerator random = new SecureRandom();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Departure(
            Channel channel,
            ChatOutbox outbox,
            ChannelPace pace,
            OutboxSettings settings,
            Clock clock,
            OutboxMeters meters) {
        this.channel = channel;
        this.outbox = outbox;
        this.pace = pace;
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
    public Map<ReadyEntry, Runnable> begin(List<ReadyEntry> turns) {
        Map<ReadyEntry, Runnable> tasks = new LinkedHashMap<>();
        List<Optional<List<?>>> replies = outbox.take(turns, this::rate);
        for (int i = 0; i < turns.size(); i++) {
            ReadyEntry turn = turns.get(i);
            replies.get(i).ifPresent(reply -> tasks.put(turn, () -> send(Waiting.of(turn, reply))));
        }
        return tasks;
    }

    private Rate rate(ReadyEntry turn) {
        return settings.rates(channel.name()).of(ChatAddress.parse(turn.owner()));
    }

    private void send(Waiting waiting) {
        Outcome outcome = waiting.entry()
                .map(entry -> outcome(waiting, entry))
                .orElseGet(() -> new Outcome.Dead(List.of(), "UNREADABLE", ""));
        boolean settled = outbox.settle(waiting, rate(waiting.turn()), outcome);
        meters.departed(channel.name(), outcome, settled);
    }

    private Outcome outcome(Waiting waiting, OutboxEntry entry) {
        if (clock.millis() - entry.at() > settings.oldest().toMillis()) {
            return new Outcome.Dead(List.of(), "EXPIRED", "");
        }
        Duration wait = awaitPace();
        if (!wait.isZero()) {
            return new Outcome.Wait(List.of(), clock.millis() + wait.toMillis(), waiting.tries());
        }
        try {
            DeliveryResult result = channel.deliver(delivery(waiting, entry));
            pace.overdraw(result.sent().size() - 1);
            return outcome(waiting, result);
        } catch (RuntimeException e) {
            return defect(waiting, e);
        }
    }

    private static Delivery delivery(Waiting waiting, OutboxEntry entry) {
        return new Delivery(entry.id(), waiting.chat(), entry.message(), waiting.parts(), waiting.tries());
    }

    private Outcome outcome(Waiting waiting, DeliveryResult result) {
        if (result instanceof DeliveryResult.Delivered delivered) {
            pace.works();
            return new Outcome.Sent(delivered.sent());
        }
        if (result instanceof DeliveryResult.Rejected rejected) {
            LOG.warn("Channel {} refused a message: {} {}", channel.name(), rejected.reason(), rejected.error());
            return new Outcome.Dead(rejected.sent(), rejected.reason().name(), rejected.error());
        }
        if (result instanceof DeliveryResult.RetryAfter retry) {
            return later(waiting, retry);
        }
        if (result instanceof DeliveryResult.Closed closed) {
            return new Outcome.Wait(
                    closed.sent(), clock.millis() + settings.retryLongest().toMillis(), 1);
        }
        throw new IllegalStateException("unknown result of a delivery");
    }

    private Outcome later(Waiting waiting, DeliveryResult.RetryAfter retry) {
        int tries = retry.sent().isEmpty() ? waiting.tries() + 1 : 1;
        long until = retry.scope() == DeliveryResult.Scope.CHANNEL
                ? pace.begin(retry.after())
                : clock.millis() + wait(retry.after(), tries);
        LOG.info("Channel {} wants a {} to wait: {}", channel.name(), retry.scope(), retry.error());
        return new Outcome.Wait(retry.sent(), until, tries);
    }

    private Outcome defect(Waiting waiting, RuntimeException failure) {
        LOG.error("Channel {} failed on a message: {}", channel.name(), Failure.describe(failure));
        int tries = waiting.tries() + 1;
        return tries >= settings.defects()
                ? new Outcome.Dead(List.of(), "DEFECT", failure.getClass().getName())
                : new Outcome.Wait(List.of(), clock.millis() + wait(Duration.ZERO, tries), tries);
    }

    private long wait(Duration wish, int tries) {
        Backoff backoff = settings.backoff();
        return wish.isZero() ? backoff.after(tries, random).toMillis() : wish.toMillis();
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
