package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.server.redis.Failure;
import id.halowarga.server.redis.Outage;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/** Attempts to send messages of one channel, and decides what becomes of them. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** A chat that is to be left alone for so long is left alone until its person writes, at most. */
    private static final Duration FOR_PERSON = Duration.ofHours(1);

    private final Channel channel;
    private final ChannelPace pace;
    private final OutboxSettings settings;
    private final UndeliveredMessages undelivered;
    private final Optional<Nudging> nudging;
    private final OutboxMeters meters;
    /** How long a platform may want a single chat to be left alone, which is no reason to give a message up. */
    private final Duration longestSilence;

    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Attempts(
            Channel channel,
            ChannelPace pace,
            OutboxSettings settings,
            DepartureParts parts,
            UndeliveredMessages undelivered,
            OutboxMeters meters) {
        this.channel = channel;
        this.pace = pace;
        this.settings = settings;
        this.undelivered = undelivered;
        this.longestSilence = channel instanceof WindowedChannel windowed ? windowed.window() : Duration.ZERO;
        this.nudging = channel instanceof WindowedChannel windowed
                ? Optional.of(new Nudging(windowed, parts, settings, undelivered, meters))
                : Optional.empty();
        this.meters = meters;
        this.clock = parts.clock();
    }

    /**
     * Whether a message is too old. One that waits for its person may be older; one that was never tried is not, whatever
     * the clock says after a day without power.
     */
    boolean expired(Waiting waiting, OutboxEntry entry) {
        boolean patient = waiting.held() || !waiting.open();
        if (!patient && waiting.tries() == 0) {
            return false;
        }
        Duration oldest =
                patient ? settings.holding().longest() : settings.oldest().plus(longestSilence);
        return clock.millis() - entry.at() > oldest.toMillis();
    }

    Outcome expire(Waiting waiting, OutboxEntry entry) {
        return given(waiting, entry, new Outcome.Dead(List.of(), "EXPIRED", ""));
    }

    Outcome attempt(Waiting waiting, OutboxEntry entry) {
        Delivery delivery = new Delivery(entry.id(), waiting.chat(), entry.message(), waiting.parts(), waiting.tries());
        try {
            if (!waiting.open()) {
                return nudge(waiting, entry, delivery, List.of(), false);
            }
            DeliveryResult result = channel.deliver(delivery);
            count(result.sent().size() - 1);
            if (result instanceof DeliveryResult.Closed closed) {
                meters.refused(channel.name(), closed.error());
                return nudge(waiting, entry, delivery, closed.sent(), true);
            }
            return outcome(waiting, entry, result);
        } catch (RuntimeException e) {
            return defect(waiting, entry, e);
        }
    }

    private Outcome nudge(
            Waiting waiting, OutboxEntry entry, Delivery delivery, List<String> sent, boolean closedByPlatform) {
        Nudging.Nudged nudged = nudging.orElseThrow(() -> new IllegalStateException("a channel without windows"))
                .nudge(delivery);
        if (nudged instanceof Nudging.Nudged.Held held) {
            return new Outcome.Hold(sent, held.nudge(), closedByPlatform);
        }
        NudgeResult.Failed failed = ((Nudging.Nudged.Failed) nudged).failure();
        if (failed.result() instanceof DeliveryResult.RetryAfter retry) {
            Outcome.Wait wait = later(waiting, retry);
            boolean forPerson = retry.scope() == DeliveryResult.Scope.CHAT;
            return new Outcome.Wait(sent, wait.until(), wait.tries(), forPerson);
        }
        if (failed.result() instanceof DeliveryResult.Rejected rejected) {
            return refused(waiting, entry, new DeliveryResult.Rejected(sent, rejected.reason(), rejected.error()));
        }
        return new Outcome.Hold(sent, Optional.empty(), closedByPlatform);
    }

    private Outcome outcome(Waiting waiting, OutboxEntry entry, DeliveryResult result) {
        if (result instanceof DeliveryResult.Delivered delivered) {
            works();
            return new Outcome.Sent(delivered.sent());
        }
        if (result instanceof DeliveryResult.Rejected rejected) {
            return refused(waiting, entry, rejected);
        }
        if (result instanceof DeliveryResult.RetryAfter retry) {
            return later(waiting, retry);
        }
        throw new IllegalStateException("unknown result of a delivery");
    }

    private Outcome refused(Waiting waiting, OutboxEntry entry, DeliveryResult.Rejected rejected) {
        meters.refused(channel.name(), rejected.error());
        LOG.warn("Channel {} refused a message: {} {}", channel.name(), rejected.reason(), rejected.error());
        return given(
                waiting,
                entry,
                new Outcome.Dead(rejected.sent(), rejected.reason().name(), rejected.error()));
    }

    /** A message is given up only once those are told who have to know; until then, or until they never can be, it waits. */
    private Outcome given(Waiting waiting, OutboxEntry entry, Outcome.Dead dead) {
        try {
            undelivered.lost(waiting.chat(), entry);
            return dead;
        } catch (RuntimeException e) {
            LOG.error("Nobody can be told that a message is lost: {}", Failure.describe(e));
            if (Outage.causes(e)) {
                return later(dead.sent(), waiting.tries(), waiting.tries() + 1);
            }
            int tries = waiting.tries() + 1;
            return tries >= settings.defects() ? dead : later(dead.sent(), tries, tries);
        }
    }

    private Outcome.Wait later(List<String> sent, int tries, int failures) {
        return new Outcome.Wait(sent, clock.millis() + wait(Duration.ZERO, failures), tries);
    }

    /** Tells of a message that the outbox itself gave up since there were too many; should that fail, it has been logged. */
    void givenUp(Waiting waiting, String raw) {
        try {
            undelivered.lost(waiting.chat(), OutboxEntry.read(raw));
        } catch (RuntimeException e) {
            LOG.error("Nobody can be told that a held message is lost: {}", Failure.describe(e));
        }
    }

    /** What the platform took must not be sent again because it cannot be counted. */
    private void count(int furtherParts) {
        try {
            pace.overdraw(furtherParts);
        } catch (JedisException uncounted) {
            LOG.warn("What was sent could not be counted: {}", Failure.describe(uncounted));
        }
    }

    private void works() {
        try {
            pace.works();
        } catch (JedisException uncounted) {
            LOG.warn("A success could not be noted: {}", Failure.describe(uncounted));
        }
    }

    /** Makes a failure known that was reported before its part was recorded; should that fail, it has been logged. */
    void failedEarly(Waiting waiting, String part, String error) {
        try {
            undelivered.failed(waiting.chat(), part, error);
        } catch (RuntimeException e) {
            LOG.error("An early failure {} is not made known: {}", error, Failure.describe(e));
        }
    }

    private Outcome.Wait later(Waiting waiting, DeliveryResult.RetryAfter retry) {
        int tries = retry.sent().isEmpty() ? waiting.tries() + 1 : 1;
        long until = retry.scope() == DeliveryResult.Scope.CHANNEL
                ? pace.begin(retry.after())
                : clock.millis() + wait(retry.after(), tries);
        meters.refused(channel.name(), retry.error());
        LOG.info("Channel {} wants a {} to wait: {}", channel.name(), retry.scope(), retry.error());
        boolean forPerson = longestSilence.compareTo(Duration.ZERO) > 0
                && retry.scope() == DeliveryResult.Scope.CHAT
                && retry.after().compareTo(FOR_PERSON) >= 0;
        return new Outcome.Wait(retry.sent(), until, tries, forPerson);
    }

    private Outcome defect(Waiting waiting, OutboxEntry entry, RuntimeException failure) {
        LOG.error("Channel {} failed on a message: {}", channel.name(), Failure.describe(failure));
        int tries = waiting.tries() + 1;
        if (Outage.causes(failure)) {
            return later(List.of(), waiting.tries(), tries);
        }
        return tries >= settings.defects()
                ? given(
                        waiting,
                        entry,
                        new Outcome.Dead(List.of(), "DEFECT", failure.getClass().getName()))
                : later(List.of(), tries, tries);
    }

    private long wait(Duration wish, int tries) {
        return wish.isZero() ? settings.backoff().after(tries, random).toMillis() : wish.toMillis();
    }
}
