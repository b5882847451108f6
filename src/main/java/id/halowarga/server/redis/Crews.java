package id.halowarga.server.redis;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

    private final List<Crew> crews;
    private final RedisScripts scripts;
    private final List<List<String>> parked;
    private final Clock clock;
    private final QueueSettings settings;
    private volatile boolean running;
    private ScheduledExecutorService upkeep = Executors.newSingleThreadScheduledExecutor();

    /**
     * Not yet at work.
     *
     * @param crews    the crews
     * @param redis    where their lanes are
     * @param clock    the time that parked owners wait for
     * @param settings shards and times
     */
    public Crews(List<Crew> crews, UnifiedJedis redis, Clock clock, QueueSettings settings) {
        this.crews = List.copyOf(crews);
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
        crews.forEach(Crew::start);
        upkeep = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "halo-upkeep"));
        every(settings.wake(), this::wake);
        Duration check = settings.silence().dividedBy(CHECKS_PER_SILENCE);
        every(check, () -> crews.forEach(crew -> crew.renew(settings.longestTurn())));
        every(check, () -> crews.forEach(crew -> crew.claim(settings.silence())));
        running = true;
    }

    private void every(Duration time, Runnable task) {
        long millis = time.toMillis();
        upkeep.scheduleWithFixedDelay(() -> attempt(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A scheduled task that throws is never run again: nothing may escape. */
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("Queue upkeep failed: {}", e.getClass().getSimpleName());
            }
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
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
