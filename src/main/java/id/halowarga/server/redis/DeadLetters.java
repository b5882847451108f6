package id.halowarga.server.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.StreamEntry;

/**
 * The dead letters of all lanes: streams {@link Lane#dead} with the fields {@code o} owner, {@code e} entry, {@code r}
 * reason, {@code d} detail, {@code at} epoch milliseconds.
 */
public final class DeadLetters {
    /** How long a dead letter is kept at least, as its stream goes on. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final RedisScript RESEND = RedisScript.named("resend");

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final List<Lane> lanes;
    private final Function<DeadLetter, Lane> home;
    private final Clock clock;

    /**
     * Over the lanes of this node.
     *
     * @param redis  where they are
     * @param shards the shards
     * @param lanes  the lanes
     * @param home   the lane that a letter goes back to, of the same owner's shard
     * @param clock  the time
     */
    public DeadLetters(
            UnifiedJedis redis, Shards shards, List<Lane> lanes, Function<DeadLetter, Lane> home, Clock clock) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.lanes = List.copyOf(lanes);
        this.home = home;
        this.clock = clock;
    }

    /**
     * The newest dead letters.
     *
     * @param most how many at most
     * @return the letters, the newest first
     */
    public List<DeadLetter> list(int most) {
        return lanes.stream()
                .flatMap(lane -> shards.all().stream().flatMap(shard -> newest(lane, shard, most)))
                .sorted(Comparator.comparing(DeadLetter::at).reversed())
                .limit(most)
                .toList();
    }

    /**
     * How many there are.
     *
     * @param lane a lane
     * @return the number
     */
    public long count(Lane lane) {
        return shards.all().stream()
                .mapToLong(shard -> redis.xlen(lane.dead(shard)))
                .sum();
    }

    /**
     * How many there are in all lanes.
     *
     * @return the number
     */
    public long count() {
        return lanes.stream().mapToLong(this::count).sum();
    }

    /**
     * Puts a letter back into its owner's box, behind what waits there, as if it were new.
     *
     * @param id the letter
     * @return whether it was still there
     */
    public boolean resend(DeadLetterId id) {
        Optional<DeadLetter> found = find(id);
        return found.isPresent() && resend(found.get());
    }

    private boolean resend(DeadLetter letter) {
        Lane to = home.apply(letter);
        Shard shard = letter.id().shard();
        List<String> keys = List.of(
                letter.lane().dead(shard),
                to.box(shard, letter.owner()),
                to.ready(shard),
                to.queued(shard),
                to.parked(shard),
                to.head(shard, letter.owner()));
        List<String> arguments = List.of(letter.id().entry(), letter.owner(), Long.toString(clock.millis()));
        return scripts.number(RESEND, keys, arguments) == 1;
    }

    /**
     * Forgets a letter.
     *
     * @param id the letter
     * @return whether it was still there
     */
    public boolean discard(DeadLetterId id) {
        return lane(id).map(lane -> redis.xdel(lane.dead(id.shard()), new StreamEntryID(id.entry())) == 1)
                .orElse(false);
    }

    private Optional<DeadLetter> find(DeadLetterId id) {
        return lane(id).flatMap(lane -> redis.xrange(lane.dead(id.shard()), id.entry(), id.entry()).stream()
                .findFirst()
                .map(entry -> letter(lane, id.shard(), entry)));
    }

    private Optional<Lane> lane(DeadLetterId id) {
        return lanes.stream().filter(lane -> lane.name().equals(id.lane())).findFirst();
    }

    private Stream<DeadLetter> newest(Lane lane, Shard shard, int most) {
        return redis.xrevrange(lane.dead(shard), "+", "-", most).stream().map(entry -> letter(lane, shard, entry));
    }

    private static DeadLetter letter(Lane lane, Shard shard, StreamEntry entry) {
        Function<String, String> field = name -> entry.getFields().getOrDefault(name, "");
        return new DeadLetter(
                new DeadLetterId(lane.name(), shard, entry.getID().toString()),
                lane,
                field.apply("o"),
                field.apply("r"),
                field.apply("d"),
                Instant.ofEpochMilli(Long.parseLong(field.apply("at"))));
    }
}
