package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Redis Cluster of three masters, the slots divided equally. */
public final class RedisClusterProcesses implements AutoCloseable {
    private static final int MASTERS = 3;
    private static final int SLOTS = 16384;

    private final List<RedisProcess> servers = new ArrayList<>();

    private RedisClusterProcesses() {}

    /**
     * Starts the servers and joins them.
     *
     * @param folder where they keep their files
     * @return the cluster, complete
     * @throws IOException if a server cannot be started
     */
    public static RedisClusterProcesses start(Path folder) throws IOException {
        RedisClusterProcesses cluster = new RedisClusterProcesses();
        try {
            for (int i = 0; i < MASTERS; i++) {
                cluster.servers.add(RedisProcess.start(folder.resolve("master" + i), "--cluster-enabled", "yes"));
            }
            cluster.join();
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void join() {
        for (int i = 0; i < MASTERS; i++) {
            int[] slots = IntStream.range(SLOTS * i / MASTERS, SLOTS * (i + 1) / MASTERS)
                    .toArray();
            servers.get(i).ask(server -> server.clusterAddSlots(slots));
            int port = servers.get(i).port();
            servers.get(0).ask(first -> first.clusterMeet("127.0.0.1", port));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> servers.stream().allMatch(RedisClusterProcesses::isComplete));
    }

    private static boolean isComplete(RedisProcess server) {
        String state = server.ask(jedis -> jedis.clusterInfo());
        return state.contains("cluster_state:ok") && state.contains("cluster_known_nodes:" + MASTERS);
    }

    /**
     * The masters.
     *
     * @return in the order of their slots
     */
    public List<RedisProcess> servers() {
        return List.copyOf(servers);
    }

    /**
     * Addresses of all servers, as a setting names them.
     *
     * @return hosts and ports after commas
     */
    public String addresses() {
        return servers.stream().map(RedisProcess::address).collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        servers.forEach(RedisProcess::close);
    }
}
