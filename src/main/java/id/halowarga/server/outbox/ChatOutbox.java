package id.halowarga.server.outbox;

import id.halowarga.server.outbox.Outcome.Dead;
import id.halowarga.server.outbox.Outcome.Hold;
import id.halowarga.server.outbox.Outcome.Wait;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    private final boolean windowed;
    private final Clock clock;

    /**
     * Of a lane.
     *
     * @param windowed whether its channel limits free words
     */
    ChatOutbox(
            RedisScripts scripts,
            ReadyStreams streams,
            SentReferences references,
            OutboxSettings settings,
            boolean windowed,
            Clock clock) {
        this.scripts = scripts;
        this.streams = streams;
        this.references = references;
        this.settings = settings;
        this.windowed = windowed;
        this.clock = clock;
    }

    /**
     * Reads what chats are to be sent next.
     *
     * @param rates how fast each chat may be written to
     * @return what was read for each, to be understood by {@link Waiting#of}; empty if another thread holds the turn, nothing
     *     waits, or the chat has to wait for its pace
     */
    List<Optional<List<?>>> take(List<ReadyEntry> turns, Function<ReadyEntry, Rate> rates) {
        return scripts.lists(
                turns.stream().map(turn -> taking(turn, rates.apply(turn))).toList());
    }

    private RedisScripts.Call taking(ReadyEntry turn, Rate rate) {
        List<String> arguments = List.of(
                streams.consumer(),
                turn.id(),
                turn.owner(),
                Long.toString(clock.millis()),
                rate.interval(),
                Integer.toString(rate.burst()),
                flag(windowed));
        return new RedisScripts.Call(TAKE, keys(turn), arguments);
    }

    /** Leaves a turn to others for a while. */
    void leave(ReadyEntry turn, long until) {
        streams.park(turn, until, List.of());
    }

    /**
     * What became of a turn's end.
     *
     * @param mine     whether the turn was still this thread's
     * @param died     the held message that died since there were too many, as stored, empty if none did
     * @param failures parts that were reported as failed before they were recorded, with the platform's codes
     */
    record Settled(boolean mine, String died, Map<String, String> failures) {}

    /**
     * Ends the turn. Parts that were sent are recorded even if the turn was not this thread's any more.
     */
    Settled settle(Waiting waiting, Rate rate, Outcome outcome) {
        ReadyEntry turn = waiting.turn();
        List<String> recorded = waiting.entry()
                .filter(entry -> entry.message().about().isPresent())
                .map(entry -> shown(outcome)
                        .map(part -> references.key(waiting.chat(), part))
                        .toList())
                .orElse(List.of());
        List<String> keys = new ArrayList<>(keys(turn));
        keys.add(streams.lane().dead(turn.shard()));
        keys.addAll(recorded);
        List<String> followed = windowed ? outcome.sent() : List.of();
        followed.forEach(part -> keys.add(references.copyKey(waiting.chat(), part)));
        followed.forEach(part -> keys.add(references.earlyKey(waiting.chat(), part)));
        List<String> arguments = new ArrayList<>(List.of(
                streams.consumer(),
                turn.id(),
                turn.owner(),
                waiting.raw(),
                flag(waiting.held()),
                Long.toString(clock.millis())));
        arguments.addAll(ending(waiting, rate, outcome));
        boolean asks = outcome instanceof Hold hold && hold.nudge().isPresent();
        arguments.addAll(keeping(waiting, asks, recorded.size()));
        arguments.addAll(List.of(Integer.toString(followed.size()), Long.toString(waiting.begun()), waiting.window()));
        return settled((List<?>) scripts.run(SETTLE, keys, arguments), followed);
    }

    private static Settled settled(List<?> answer, List<String> followed) {
        Map<String, String> failures = new LinkedHashMap<>();
        for (int i = 0; i < followed.size(); i++) {
            String error = (String) answer.get(i + 2);
            if (!error.isEmpty()) {
                failures.put(followed.get(i), error);
            }
        }
        return new Settled(answer.get(0).equals(1L), (String) answer.get(1), failures);
    }

    /** What the person sees in the chat. */
    private static Stream<String> shown(Outcome outcome) {
        Stream<String> nudge = outcome instanceof Hold hold ? hold.nudge().stream() : Stream.empty();
        return Stream.concat(outcome.sent().stream(), nudge);
    }

    private List<String> ending(Waiting waiting, Rate rate, Outcome outcome) {
        Wait wait = outcome instanceof Wait w ? w : new Wait(List.of(), 0, 0);
        Dead dead = outcome instanceof Dead d ? d : new Dead(List.of(), "", "");
        return List.of(
                kind(outcome),
                rate.interval(),
                Integer.toString(rate.burst()),
                Long.toString(Math.max(0, shown(outcome).count() - 1)),
                Long.toString(wait.until()),
                Integer.toString(waiting.parts() + outcome.sent().size()),
                Integer.toString(wait.tries()),
                flag(wait.forPerson()),
                flag(outcome instanceof Hold hold && hold.closed()),
                dead.reason(),
                dead.detail());
    }

    private static String kind(Outcome outcome) {
        if (outcome instanceof Outcome.Sent) {
            return "sent";
        }
        if (outcome instanceof Dead) {
            return "dead";
        }
        return outcome instanceof Hold ? "hold" : "wait";
    }

    private List<String> keeping(Waiting waiting, boolean asks, int recorded) {
        String reference =
                waiting.entry().flatMap(entry -> entry.sentMessage(asks)).orElse("");
        return List.of(
                Long.toString(clock.millis() - DeadLetters.KEPT.toMillis()),
                Integer.toString(recorded),
                reference,
                Long.toString(settings.references().toMillis()),
                Long.toString(SentReferences.COPIES_KEPT.toMillis()),
                flag(windowed),
                Long.toString(settings.holding().longest().toMillis()),
                Integer.toString(settings.holding().most()));
    }

    private static String flag(boolean on) {
        return on ? "1" : "0";
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
                shard.key(lane.name() + ":pace:" + turn.owner()),
                lane.window(shard, turn.owner()),
                lane.held(shard, turn.owner()));
    }
}
