package id.halowarga.server.outbox;

import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a departing thread reads from and writes to the outbox of a chat: one call to Redis each. Beyond the keys of its {@link
 * Lane}: {@code halo:{s<shard>}:<lane>:pace:<chat>}, string, the time at which the chat's bucket of tokens is full again,
 * until then.
 */
final class ChatOutbox {
    private static final RedisScript TAKE = RedisScript.named("outbox-take");
    private static final RedisScript SETTLE = RedisScript.named("outbox-settle");

    private final RedisScripts scripts;
    private final ReadyStreams streams;
    private final SentReferences references;
    private final OutboxSettings settings;
    private final Clock clock;

    ChatOutbox(
            RedisScripts scripts,
            ReadyStreams streams,
            SentReferences references,
            OutboxSettings settings,
            Clock clock) {
        this.scripts = scripts;
        this.streams = streams;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads the oldest messages of chats.
     *
     * @param rates how fast each chat may be written to
     * @return what was read for each, to be understood by {@link Waiting#of}; empty if another thread holds the turn, nothing
     *     waits, or the chat has to wait for its pace
     */
    List<Optional<List<?>>> take(List<ReadyEntry> turns, Function<ReadyEntry, Rate> rates) {
        return scripts.lists(
                TAKE,
                turns.stream().map(turn -> taking(turn, rates.apply(turn))).toList());
    }

    private RedisScripts.Call taking(ReadyEntry turn, Rate rate) {
        List<String> arguments = List.of(
                streams.consumer(),
                turn.id(),
                turn.owner(),
                Long.toString(clock.millis()),
                rate.interval(),
                Integer.toString(rate.burst()));
        return new RedisScripts.Call(keys(turn), arguments);
    }

    /**
     * Ends the turn. Parts that were sent are recorded even if the turn was not this thread's any more.
     *
     * @return false if it was not
     */
    boolean settle(Waiting waiting, Rate rate, Outcome outcome) {
        ReadyEntry turn = waiting.turn();
        List<String> keys = new ArrayList<>(keys(turn));
        keys.add(streams.lane().dead(turn.shard()));
        if (reference(waiting).isPresent()) {
            outcome.sent().forEach(part -> keys.add(references.key(waiting.chat(), part)));
        }
        List<String> arguments = new ArrayList<>(
                List.of(streams.consumer(), turn.id(), turn.owner(), waiting.raw(), Long.toString(clock.millis())));
        arguments.addAll(ending(waiting, rate, outcome));
        return scripts.number(SETTLE, keys, arguments) == 1;
    }

    private List<String> ending(Waiting waiting, Rate rate, Outcome outcome) {
        Outcome.Wait wait = outcome instanceof Outcome.Wait w ? w : new Outcome.Wait(List.of(), 0, 0);
        Outcome.Dead dead = outcome instanceof Outcome.Dead d ? d : new Outcome.Dead(List.of(), "", "");
        String kind = outcome instanceof Outcome.Sent ? "sent" : outcome instanceof Outcome.Dead ? "dead" : "wait";
        return List.of(
                kind,
                rate.interval(),
                Integer.toString(rate.burst()),
                Integer.toString(Math.max(0, outcome.sent().size() - 1)),
                Long.toString(wait.until()),
                Integer.toString(waiting.parts() + outcome.sent().size()),
                Integer.toString(wait.tries()),
                dead.reason(),
                dead.detail(),
                Long.toString(clock.millis() - DeadLetters.KEPT.toMillis()),
                reference(waiting).orElse(""),
                Long.toString(settings.references().toMillis()));
    }

    private static Optional<String> reference(Waiting waiting) {
        return waiting.entry().flatMap(entry -> entry.message().about()).map(MessageJson::write);
    }

    private List<String> keys(ReadyEntry turn) {
        Lane lane = streams.lane();
        Shard shard = turn.shard();
        return List.of(
                lane.ready(shard),
                lane.queued(shard),
                lane.box(shard, turn.owner()),
                lane.head(shard, turn.owner()),
                lane.parked(shard),
                shard.key(lane.name() + ":pace:" + turn.owner()));
    }
}
