package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A master with a replica, watched by three sentinels that agree quickly. */
public final class SentinelProcesses implements AutoCloseable {
    /** The name that the sentinels know the master by. */
    public static final String MASTER = "halo";

    private static final int SENTINELS = 3;

    private final List<RedisProcess> all = new ArrayList<>();
    private final List<RedisProcess> sentinels = new ArrayList<>();

    private SentinelProcesses() {}

    /**
     * Starts the servers, and waits until the sentinels know each other and the replica.
     *
     * @param folder where they keep their files
     * @return all of them, ready
     * @throws IOException if one cannot be started
     */
    public static SentinelProcesses start(Path folder) throws IOException {
        SentinelProcesses processes = new SentinelProcesses();
        try {
            RedisProcess master = RedisProcess.start(folder.resolve("master"));
            processes.all.add(master);
            processes.all.add(RedisProcess.start(
                    folder.resolve("replica"), "--replicaof", "127.0.0.1", Integer.toString(master.port())));
            for (int i = 0; i < SENTINELS; i++) {
                RedisProcess sentinel = RedisProcess.sentinel(folder.resolve("sentinel" + i), watching(master));
                processes.all.add(sentinel);
                processes.sentinels.add(sentinel);
            }
            await().atMost(Duration.ofSeconds(60)).until(processes::ready);
            return processes;
        } catch (IOException | RuntimeException e) {
            processes.close();
            throw e;
        }
    }

    private static List<String> watching(RedisProcess master) {
        return List.of(
                "sentinel monitor " + MASTER + " 127.0.0.1 " + master.port() + " 2",
                "sentinel down-after-milliseconds " + MASTER + " 700",
                "sentinel failover-timeout " + MASTER + " 5000");
    }

    private boolean ready() {
        return sentinels.stream().allMatch(sentinel -> {
            Map<String, String> known = sentinel.ask(jedis -> jedis.sentinelMaster(MASTER));
            return known.get("num-slaves").equals("1")
                    && known.get("num-other-sentinels").equals(Integer.toString(SENTINELS - 1));
        });
    }

    /**
     * The first master.
     *
     * @return a server
     */
    public RedisProcess master() {
        return all.get(0);
    }

    /**
     * Who follows it.
     *
     * @return a server
     */
    public RedisProcess replica() {
        return all.get(1);
    }

    /**
     * Addresses of the sentinels, as a setting names them.
     *
     * @return hosts and ports after commas
     */
    public String addresses() {
        return sentinels.stream().map(RedisProcess::address).collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        all.forEach(RedisProcess::close);
    }
}
