package id.halowarga.server.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.params.XPendingParams;
import redis.clients.jedis.params.XReadGroupParams;
import redis.clients.jedis.resps.StreamEntry;
import redis.clients.jedis.resps.StreamPendingEntry;

/** The ready streams of a lane, as one consumer (one node) sees them. */
public final class ReadyStreams {
    /** How long an owner waits whose records only a newer release can read: its nodes have many chances to be the next. */
    public static final Duration LEFT = Duration.ofMillis(500);

    private static final RedisScript RENEW = RedisScript.named("renew");
    private static final RedisScript PARK = RedisScript.named("park");
    private static final RedisScript REQUEUE = RedisScript.named("requeue");
    /** Per shard: more than a node can be at itself, so that what it passes over hides nothing. */
    private static final int LOOKED_AT = 1000;

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Lane lane;
    private final Shards shards;
    private final String consumer;

    /**
     * Over the streams of one lane.
     *
     * @param redis    where they are
     * @param lane     the lane
     * @param shards   the shards
     * @param consumer this node's name, unique among nodes and starts
     */
    public ReadyStreams(UnifiedJedis redis, Lane lane, Shards shards, String consumer) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.lane = lane;
        this.shards = shards;
        this.consumer = consumer;
    }

    /**
     * The lane.
     *
     * @return the lane
     */
    public Lane lane() {
        return lane;
    }

    /**
     * The name that this node's entries are held under.
     *
     * @return the name
     */
    public String consumer() {
        return consumer;
    }

    /** Creates the streams and their consumer groups where they are missing. */
    public void create() {
        for (Shard shard : shards.all()) {
            // A Redis that is full refuses to create what is there already, too.
            if (!created(lane.ready(shard))) {
                create(lane.ready(shard));
            }
        }
    }

    private boolean created(String stream) {
        try {
            return redis.xinfoGroups(stream).stream()
                    .anyMatch(group -> group.getName().equals(Lane.GROUP));
        } catch (JedisDataException e) {
            if (String.valueOf(e.getMessage()).contains("no such key")) {
                return false;
            }
            throw e;
        }
    }

    private void create(String stream) {
        try {
            redis.xgroupCreate(stream, Lane.GROUP, new StreamEntryID(), true);
        } catch (JedisDataException e) {
            if (!String.valueOf(e.getMessage()).startsWith("BUSYGROUP")) {
                throw e;
            }
        }
    }

    /**
     * Which shards one call can read: all of them on a single server, one on a cluster.
     *
     * @return groups of shards, together all of them
     */
    public List<List<Shard>> readable() {
        return redis instanceof RedisClusterClient
                ? shards.all().stream().map(List::of).toList()
                : List.of(shards.all());
    }

    /**
     * Takes entries that nobody holds yet, at most one per shard.
     *
     * @param from  shards of one group of {@link #readable()}
     * @param block how long to wait for the first one
     * @return the entries, now held by this consumer; empty if none came
     */
    public List<ReadyEntry> read(List<Shard> from, Duration block) {
        Map<String, StreamEntryID> heads = from.stream()
                .collect(Collectors.toMap(lane::ready, shard -> StreamEntryID.XREADGROUP_UNDELIVERED_ENTRY));
        XReadGroupParams params = new XReadGroupParams().count(1).block((int) block.toMillis());
        Map<String, List<StreamEntry>> found = redis.xreadGroupAsMap(Lane.GROUP, consumer, params, heads);
        if (found == null) {
            return List.of();
        }
        return from.stream()
                .flatMap(shard -> entries(shard, found.getOrDefault(lane.ready(shard), List.of()), false))
                .toList();
    }

    /**
     * Takes over entries of workers that went silent.
     *
     * @param silence how long nothing was heard of them
     * @param most    how many at most
     * @param except  entries that this node is at itself, which stay as they are
     * @return the entries, now held by this consumer
     */
    public List<ReadyEntry> claim(Duration silence, int most, Predicate<String> except) {
        Map<Shard, StreamEntryID[]> silent = silent(silence, most, except);
        if (silent.isEmpty()) {
            return List.of();
        }
        Map<Shard, Response<List<StreamEntry>>> claimed = new LinkedHashMap<>();
        try (AbstractPipeline pipeline = redis.pipelined()) {
            silent.forEach((shard, ids) -> claimed.put(
                    shard,
                    pipeline.xclaim(
                            lane.ready(shard),
                            Lane.GROUP,
                            consumer,
                            silence.toMillis(),
                            XClaimParams.xClaimParams(),
                            ids)));
            pipeline.sync();
        }
        return claimed.entrySet().stream()
                .flatMap(shard -> entries(shard.getKey(), shard.getValue().get(), true))
                .toList();
    }

    private Map<Shard, StreamEntryID[]> silent(Duration silence, int most, Predicate<String> except) {
        Map<Shard, Response<List<StreamPendingEntry>>> pending = new LinkedHashMap<>();
        XPendingParams params = XPendingParams.xPendingParams()
                .idle(silence.toMillis())
                .start(StreamEntryID.MINIMUM_ID)
                .end(StreamEntryID.MAXIMUM_ID)
                .count(LOOKED_AT);
        try (AbstractPipeline pipeline = redis.pipelined()) {
            shards.all().forEach(shard -> pending.put(shard, pipeline.xpending(lane.ready(shard), Lane.GROUP, params)));
            pipeline.sync();
        }
        Map<Shard, StreamEntryID[]> silent = new LinkedHashMap<>();
        int room = most;
        for (Map.Entry<Shard, Response<List<StreamPendingEntry>>> found : pending.entrySet()) {
            Shard shard = found.getKey();
            StreamEntryID[] ids = found.getValue().get().stream()
                    .map(StreamPendingEntry::getID)
                    .filter(id -> !except.test(ReadyEntry.place(shard, id.toString())))
                    .limit(room)
                    .toArray(StreamEntryID[]::new);
            room -= ids.length;
            if (ids.length > 0) {
                silent.put(shard, ids);
            }
        }
        return silent;
    }

    /**
     * Takes a turn from a worker of this node that hangs: the owner queues again, as another turn that the worker cannot end.
     *
     * @param entry the turn
     * @return whether it was still held
     */
    public boolean requeue(ReadyEntry entry) {
        Shard shard = entry.shard();
        List<String> keys = List.of(lane.ready(shard), lane.queued(shard), lane.head(shard, entry.owner()));
        return scripts.number(REQUEUE, keys, List.of(consumer, entry.id(), entry.owner())) == 1;
    }

    /**
     * Forgets consumers of nodes that are gone and left nothing behind.
     *
     * @param silence how long nothing was heard of them
     */
    public void forget(Duration silence) {
        for (Shard shard : shards.all()) {
            String key = lane.ready(shard);
            redis.xinfoConsumers2(key, Lane.GROUP).stream()
                    .filter(other -> other.getPending() == 0 && other.getIdle() > silence.toMillis())
                    .filter(other -> !other.getName().equals(consumer))
                    .forEach(other -> redis.xgroupDelConsumer(key, Lane.GROUP, other.getName()));
        }
    }

    /**
     * Says that this consumer still works on its entries; those that another claimed stay with it.
     *
     * @param entries the entries
     * @return those that this consumer still holds
     */
    public Set<ReadyEntry> renew(Collection<ReadyEntry> entries) {
        Set<ReadyEntry> held = new HashSet<>();
        entries.stream().collect(Collectors.groupingBy(ReadyEntry::shard)).forEach((shard, some) -> {
            Stream<String> ids = some.stream().map(ReadyEntry::id);
            List<String> arguments = Stream.concat(Stream.of(consumer), ids).toList();
            List<?> still = (List<?>) scripts.run(RENEW, List.of(lane.ready(shard)), arguments);
            some.stream().filter(entry -> still.contains(entry.id())).forEach(held::add);
        });
        return held;
    }

    /**
     * Ends a turn without a result.
     *
     * @param entry    the turn
     * @param until    when the owner is to be served again, epoch milliseconds
     * @param progress fields and values to keep with the owner's oldest entry, alternating
     * @return whether the turn was still held
     */
    public boolean park(ReadyEntry entry, long until, List<String> progress) {
        Shard shard = entry.shard();
        List<String> arguments = new ArrayList<>(List.of(consumer, entry.id(), entry.owner(), Long.toString(until)));
        arguments.addAll(progress);
        List<String> keys = List.of(lane.ready(shard), lane.parked(shard), lane.head(shard, entry.owner()));
        return scripts.number(PARK, keys, arguments) == 1;
    }

    private static Stream<ReadyEntry> entries(Shard shard, List<StreamEntry> found, boolean claimed) {
        // An entry that was deleted while it was pending comes back without fields on Redis 6.2.
        return found.stream()
                .flatMap(entry -> Optional.ofNullable(entry)
                        .map(StreamEntry::getFields)
                        .map(fields -> fields.get("o"))
                        .map(owner -> new ReadyEntry(shard, entry.getID().toString(), owner, claimed))
                        .stream());
    }
}
