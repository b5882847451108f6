package id.halowarga.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a measurement; started and stopped as the next one needs it. */
final class Nodes implements AutoCloseable {
    private final LoadPlan plan;
    private final Map<String, String> settings;
    private final Path folder;
    private final HttpClient client;
    private final Deliveries deliveries;
    private final List<LoadNode> all = new ArrayList<>();
    private boolean shipped;
    private int started;

    Nodes(LoadPlan plan, Map<String, String> settings, Path folder, HttpClient client, Deliveries deliveries) {
        this.plan = plan;
        this.settings = settings;
        this.folder = folder;
        this.client = client;
        this.deliveries = deliveries;
    }

    /** Starts and stops nodes until they are those of a run. */
    boolean become(LoadRun run) throws IOException {
        int before = started;
        if (run.shipped() != shipped) {
            close();
            shipped = run.shipped();
        }
        while (all.size() > run.nodes()) {
            all.remove(all.size() - 1).close();
        }
        while (all.size() < run.nodes()) {
            LoadNode node = new LoadNode(plan, settings(), folder, started++);
            all.add(node);
            Duration start = node.awaitReady(client);
            System.out.printf("Node %d is ready after %.1f s%n", started, start.toMillis() / 1000.0);
        }
        deliveries.to(all.stream().map(LoadNode::address).toList());
        return started > before;
    }

    private Map<String, String> settings() {
        Map<String, String> all = new HashMap<>(settings);
        if (!shipped) {
            // What people and platforms would wait for is no work: no waiting for a burst, no pace of the platform.
            all.put("HALO_CONVERSATION_BURST_WINDOW", "0s");
            all.put("HALO_CONVERSATION_PER_MINUTE", "0");
            for (String channel : plan.channels()) {
                for (String rate : List.of("overall", "chat", "group")) {
                    String name = ("halo_outbox_rates_" + channel + "_" + rate).toUpperCase(java.util.Locale.ROOT);
                    all.put(name + "_MESSAGES", "0");
                    all.put(name + "_PER", "1s");
                    all.put(name + "_BURST", "1");
                }
            }
        }
        return all;
    }

    Duration cpu() throws IOException {
        Duration sum = Duration.ZERO;
        for (LoadNode node : all) {
            sum = sum.plus(node.cpu());
        }
        return sum;
    }

    /** Most memory that each node ever held, MiB. */
    List<Long> peakMemory() throws IOException {
        List<Long> peaks = new ArrayList<>();
        for (LoadNode node : all) {
            peaks.add(node.peakMemory());
        }
        return peaks;
    }

    @Override
    public void close() {
        all.forEach(LoadNode::close);
        all.clear();
    }
}
