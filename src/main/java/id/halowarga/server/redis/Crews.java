package id.halowarga.server.redis;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;

/**
 * All crews of this node: starts and stops them, wakes parked owners, renews what is being served and takes over from
 * workers that went silent.
 */
public final class Crews implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Crews.class);
    private static final RedisScript UNPARK = RedisScript.named("unpark");
    private static final int UNPARK_AT_ONCE = 200;
    /** Renewals and claims per time of silence. */
    private static final int CHECKS_PER_SILENCE = 3;

    private static final Duration SAMPLE = Duration.ofSeconds(10);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration GONE = Duration.ofDays(1);
    private static final Duration TOLD_AGAIN = Duration.ofSeconds(30);

    private final List<Crew> crews;
    private final UnifiedJedis redis;
    private final MeterRegistry registry;
    private final LaneGauges gauges;
    private final RedisScripts scripts;
    private final List<List<String>> parked;
    private final Clock clock;
    private final QueueSettings settings;
    private final AtomicLong told =
            new AtomicLong(System.nanoTime() - TOLD_AGAIN.multipliedBy(2).toNanos());
    private volatile boolean running;
    private ScheduledExecutorService upkeep = Executors.newSingleThreadScheduledExecutor();
    /** Its own, since turns are lost that are not renewed in time. */
    private ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor();

    /**
     * Not yet at work.
     *
     * @param crews    the crews
     * @param redis    where their lanes are
     * @param clock    the time that parked owners wait for
     * @param settings shards and times
     * @param registry meters
     */
    public Crews(List<Crew> crews, UnifiedJedis redis, Clock clock, QueueSettings settings, MeterRegistry registry) {
        this.crews = List.copyOf(crews);
        this.redis = redis;
        this.registry = registry;
        List<Lane> lanes = crews.stream().map(crew -> crew.streams().lane()).toList();
        this.gauges = new LaneGauges(redis, clock, settings.layout(), lanes, registry);
        this.scripts = new RedisScripts(redis);
        this.clock = clock;
        this.settings = settings;
        this.parked = parkedKeys(redis instanceof RedisClusterClient);
    }

    private List<List<String>> parkedKeys(boolean cluster) {
        List<List<String>> calls = settings.layout().all().stream()
                .map(shard -> crews.stream()
                        .map(crew -> crew.streams().lane())
                        .flatMap(lane -> List.of(lane.parked(shard), lane.ready(shard)).stream())
                        .toList())
                .toList();
        return cluster ? calls : List.of(calls.stream().flatMap(List::stream).toList());
    }

    @Override
    public void start() {
        ShardCount.check(redis, settings.shards());
        crews.forEach(Crew::start);
        upkeep = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "halo-upkeep"));
        renewal = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "halo-renewal"));
        Duration check = settings.silence().dividedBy(CHECKS_PER_SILENCE);
        crews.forEach(crew -> every(renewal, check, () -> crew.renew(settings.longestTurn())));
        every(settings.wake(), this::wake);
        crews.forEach(crew -> every(upkeep, check, () -> claim(crew)));
        every(SAMPLE, gauges::sample);
        every(TIDY, () -> crews.forEach(crew -> crew.streams().forget(GONE)));
        running = true;
    }

    private void every(Duration time, Runnable task) {
        every(upkeep, time, task);
    }

    private void every(ScheduledExecutorService thread, Duration time, Runnable task) {
        long millis = time.toMillis();
        thread.scheduleWithFixedDelay(() -> attempt(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A scheduled task that throws is never run again: nothing may escape. */
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            if (running && worthTelling()) {
                LOG.warn(
                        "Queue upkeep fails and is tried again: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Without Redis several tasks fail many times a second. */
    private boolean worthTelling() {
        long now = System.nanoTime();
        long before = told.get();
        return now - before > TOLD_AGAIN.toNanos() && told.compareAndSet(before, now);
    }

    private void claim(Crew crew) {
        int claimed = crew.claim(settings.silence());
        if (claimed > 0) {
            String lane = crew.streams().lane().name();
            LOG.warn("Lane {}: took over {} turns of silent workers", lane, claimed);
            registry.counter("halo.queue.claims", "lane", lane).increment(claimed);
        }
    }

    private void wake() {
        List<String> arguments = List.of(Long.toString(clock.millis()), Integer.toString(UNPARK_AT_ONCE));
        for (List<String> keys : parked) {
            scripts.run(UNPARK, keys, arguments);
        }
    }

    @Override
    public void stop() {
        running = false;
        crews.forEach(Crew::stop);
        long end = System.nanoTime() + settings.shutdown().toNanos();
        for (Crew crew : new ArrayList<>(crews)) {
            crew.awaitEnd(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
        upkeep.shutdownNow();
        renewal.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
