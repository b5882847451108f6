package id.halowarga.server.mailbox;

import id.halowarga.conversation.Burst;
import id.halowarga.server.redis.Crew;
import id.halowarga.server.redis.Failure;
import id.halowarga.server.redis.Hold;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.Outage;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import io.micrometer.core.instrument.Timer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Takes a conversation one turn further: reads the head of its mailbox, waits until a burst is complete, has the turn taken
 * and commits it. A turn that fails is tried again later, and given up after a number of tries so that the conversation
 * can go on.
 */
final class MailboxWork implements Crew.Work {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxWork.class);

    private static final Duration FILES_LOOKED_FOR = Duration.ofSeconds(1);

    private final Mailbox mailbox;
    private final Turns turns;
    private final ConversationSettings settings;
    private final Clock clock;
    private final MailboxMeters meters;
    private final RandomGenerator random = new SecureRandom();

    MailboxWork(Mailbox mailbox, Turns turns, ConversationSettings settings, Clock clock, MailboxMeters meters) {
        this.mailbox = mailbox;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public Map<ReadyEntry, Consumer<Hold>> begin(List<ReadyEntry> entries) {
        Map<ReadyEntry, Consumer<Hold>> tasks = new LinkedHashMap<>();
        // Read ahead of the boxes: what arrives in between belongs to the burst, however late its turn comes.
        long now = clock.millis();
        List<Optional<List<?>>> replies = mailbox.take(entries);
        for (int i = 0; i < entries.size(); i++) {
            ReadyEntry entry = entries.get(i);
            replies.get(i).ifPresent(reply -> tasks.put(entry, hold -> serve(entry, reply, now)));
        }
        return tasks;
    }

    private void serve(ReadyEntry turn, List<?> reply, long now) {
        Taken taken;
        try {
            taken = Taken.of(turn, reply);
        } catch (NewerRecordException e) {
            LOG.info("A conversation is left to nodes of a newer release: {}", e.getMessage());
            mailbox.leave(turn, clock.millis() + ReadyStreams.LEFT.toMillis());
            return;
        }
        serve(taken, now);
    }

    private void serve(Taken taken, long now) {
        if (taken.entries().isEmpty()) {
            giveUp(taken, 1, "unreadable");
            return;
        }
        int length = Burst.length(taken.messages());
        try {
            serve(taken, length, now);
        } catch (JedisException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(taken, length, e);
        }
    }

    private void serve(Taken taken, int length, long now) {
        long complete = settings.window().complete(taken.entries(), length);
        if (complete > now && length < settings.burstMessages()) {
            mailbox.park(taken, complete, taken.tries());
        } else if (taken.tries() >= settings.turnAttempts()) {
            giveUp(taken, length, "crashed");
        } else if (!taken.turn().claimed() || mailbox.begin(taken.turn())) {
            answer(taken, length);
        }
    }

    private void answer(Taken taken, int length) {
        Timer.Sample sample = meters.turnBegins();
        try {
            Turns.Answer answer = turns.take(taken, length);
            boolean committed = mailbox.commit(
                    taken,
                    answer.messages(),
                    answer.turn().next(),
                    answer.turn().replies());
            meters.turnEnds(sample, committed ? "committed" : "stale");
        } catch (MediaFetcher.NotYetException e) {
            meters.turnEnds(sample, "media");
            if (e.counted()) {
                tryLater(taken);
            } else {
                mailbox.park(taken, clock.millis() + FILES_LOOKED_FOR.toMillis(), taken.tries());
            }
        } catch (RuntimeException e) {
            meters.turnEnds(sample, "failed");
            throw e;
        }
    }

    private void failed(Taken taken, int length, RuntimeException failure) {
        LOG.warn("A turn failed, try {}: {}", taken.tries() + 1, Failure.describe(failure));
        if (Outage.causes(failure)) {
            // Nobody's fault, and no reason to give the message up: the tries stay as they are.
            mailbox.park(
                    taken,
                    clock.millis()
                            + settings.backoff()
                                    .after(taken.tries() + 1, random)
                                    .toMillis(),
                    taken.tries());
        } else if (taken.tries() + 1 >= settings.turnAttempts()) {
            giveUp(taken, length, failure.getClass().getName());
        } else {
            tryLater(taken);
        }
    }

    private void tryLater(Taken taken) {
        int tries = taken.tries() + 1;
        mailbox.park(
                taken, clock.millis() + settings.backoff().after(tries, random).toMillis(), tries);
    }

    private void giveUp(Taken taken, int count, String reason) {
        if (mailbox.bury(taken, count, taken.chat().isPresent() ? List.of(turns.apology(taken)) : List.of(), reason)) {
            LOG.error("{} messages became dead letters: {}", count, reason);
            meters.buried(count);
        }
    }
}
