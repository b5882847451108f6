package id.halowarga.server.redis;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.StreamEntry;

/**
 * How much waits in the lanes, sampled from time to time: {@code halo.queue.owners} (chats or conversations that have
 * something waiting), {@code halo.queue.parked} (those of them that wait for a time), {@code halo.queue.age} (seconds since
 * the first of the others became ready), {@code halo.queue.dead} (dead letters kept).
 */
final class LaneGauges {
    private static final double MILLIS_PER_SECOND = 1000;

    private final UnifiedJedis redis;
    private final Clock clock;
    private final List<Shard> shards;
    private final List<Sampled> lanes;

    LaneGauges(UnifiedJedis redis, Clock clock, Shards shards, List<Lane> lanes, MeterRegistry registry) {
        this.redis = redis;
        this.clock = clock;
        this.shards = shards.all();
        this.lanes = lanes.stream().map(lane -> Sampled.in(registry, lane)).toList();
    }

    private record Sampled(Lane lane, AtomicLong owners, AtomicLong parked, AtomicLong oldest, AtomicLong dead) {
        static Sampled in(MeterRegistry registry, Lane lane) {
            Sampled sampled = new Sampled(lane, new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());
            List<Tag> tags = List.of(Tag.of("lane", lane.name()));
            registry.gauge("halo.queue.owners", tags, sampled.owners);
            registry.gauge("halo.queue.parked", tags, sampled.parked);
            registry.gauge("halo.queue.age", tags, sampled.oldest, age -> age.get() / MILLIS_PER_SECOND);
            registry.gauge("halo.queue.dead", tags, sampled.dead);
            return sampled;
        }
    }

    private record Answers(
            Response<Long> owners, Response<Long> parked, Response<List<StreamEntry>> first, Response<Long> dead) {}

    /** Looks at all lanes. */
    void sample() {
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (Sampled sampled : lanes) {
                List<Answers> answers = shards.stream()
                        .map(shard -> ask(pipeline, sampled.lane(), shard))
                        .toList();
                pipeline.sync();
                note(sampled, answers);
            }
        }
    }

    private static Answers ask(AbstractPipeline pipeline, Lane lane, Shard shard) {
        return new Answers(
                pipeline.scard(lane.queued(shard)),
                pipeline.zcard(lane.parked(shard)),
                pipeline.xrange(lane.ready(shard), "-", "+", 1),
                pipeline.xlen(lane.dead(shard)));
    }

    private void note(Sampled sampled, List<Answers> answers) {
        sampled.owners().set(answers.stream().mapToLong(a -> a.owners().get()).sum());
        sampled.parked().set(answers.stream().mapToLong(a -> a.parked().get()).sum());
        sampled.dead().set(answers.stream().mapToLong(a -> a.dead().get()).sum());
        LongStream ready = answers.stream()
                .flatMap(a -> a.first().get().stream())
                .mapToLong(entry -> entry.getID().getTime());
        sampled.oldest().set(Math.max(0, clock.millis() - ready.min().orElse(clock.millis())));
    }
}
