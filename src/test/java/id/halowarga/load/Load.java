package id.halowarga.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the application as it is shipped: its own processes, real stores, a simulated Telegram with simulated citizens and
 * officers who write to its webhook and read its outgoing calls. Not a test: started by hand, see {@link LoadPlan}; prints a
 * table and writes a plot.
 */
public final class Load {
    private static final long FIRST_OFFICER = 2000;
    private static final long FIRST_CITIZEN = 10_000_000;
    private static final long SILENCE = Duration.ofSeconds(10).toNanos();
    private static final List<String> OPDS = List.of("dpupr", "dlh", "dishub", "disperkim", "pdam");

    private final LoadPlan plan;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Figures figures = new Figures();

    private Load(LoadPlan plan) {
        this.plan = plan;
    }

    /**
     * Measures.
     *
     * @param arguments none
     * @throws IOException          if a process cannot be started or a file not be written
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Load(LoadPlan.ofProperties()).run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("halo-warga-load");
        try (LoadStores stores = new LoadStores(plan.fsync(), folder);
                SimulatedTelegram telegram = new SimulatedTelegram();
                Nodes nodes = new Nodes(plan, settings(stores, telegram), folder);
                Pace pace = new Pace(plan.perSecond())) {
            nodes.awaitReady(client);
            Webhooks webhooks = new Webhooks(client, nodes.webhooks(), figures);
            appoint(telegram, webhooks, pace);
            List<Citizen> citizens = citizens(telegram, webhooks, pace);
            pause(plan.warmUpSeconds());
            measure(stores, telegram, nodes, citizens);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, String> settings(LoadStores stores, SimulatedTelegram telegram) {
        Map<String, String> settings = new HashMap<>();
        settings.put("HALO_REDIS_URL", stores.redisUrl());
        settings.put("HALO_REDIS_ALLOW_EVERYSEC", "true");
        settings.put("SPRING_DATASOURCE_URL", stores.databaseUrl());
        settings.put("HALO_ENCRYPTION_KEY", "bG9hZC1sb2FkLWxvYWQtbG9hZC1sb2FkLWxvYWQtbG8=");
        settings.put("HALO_TELEGRAM_TOKEN", SimulatedTelegram.TOKEN);
        settings.put("HALO_TELEGRAM_API_URL", telegram.url());
        settings.put("HALO_TELEGRAM_MODE", "webhook");
        settings.put("HALO_TELEGRAM_WEBHOOK_URL", "https://load.example/webhooks/telegram");
        settings.put("HALO_TELEGRAM_WEBHOOK_SECRET", Webhooks.SECRET);
        settings.put("HALO_ADMINS", "telegram:" + Appointments.OPERATOR);
        // What people and platforms would wait for is no work: no waiting for a burst, no pace of the platform.
        settings.put("HALO_CONVERSATION_BURST_WINDOW", "0s");
        settings.put("HALO_CONVERSATION_PER_MINUTE", "0");
        for (String rate : List.of("OVERALL", "CHAT", "GROUP")) {
            settings.put("HALO_OUTBOX_RATES_TELEGRAM_" + rate + "_MESSAGES", "0");
            settings.put("HALO_OUTBOX_RATES_TELEGRAM_" + rate + "_PER", "1s");
            settings.put("HALO_OUTBOX_RATES_TELEGRAM_" + rate + "_BURST", "1");
        }
        return settings;
    }

    private void appoint(SimulatedTelegram telegram, Webhooks webhooks, Pace pace) throws InterruptedException {
        Appointments operator = new Appointments(webhooks);
        telegram.join(Appointments.OPERATOR, operator);
        for (int i = 0; i < OPDS.size(); i++) {
            long officer = FIRST_OFFICER + i;
            telegram.join(officer, new Officer(officer, webhooks, pace));
            operator.appoint(officer, OPDS.get(i));
        }
    }

    private List<Citizen> citizens(SimulatedTelegram telegram, Webhooks webhooks, Pace pace) {
        AtomicLong identities = new AtomicLong(FIRST_CITIZEN);
        List<Citizen> citizens = new ArrayList<>();
        for (int i = 0; i < plan.citizens(); i++) {
            Citizen citizen = new Citizen(telegram, webhooks, pace, figures, identities::incrementAndGet);
            citizens.add(citizen);
            citizen.begin();
        }
        return citizens;
    }

    private void measure(LoadStores stores, SimulatedTelegram telegram, Nodes nodes, List<Citizen> citizens)
            throws IOException, InterruptedException {
        Costs before = Costs.of(stores, nodes, telegram);
        figures.begin();
        long begin = System.nanoTime();
        pause(plan.seconds());
        Costs costs = Costs.of(stores, nodes, telegram).since(before);
        double seconds = (System.nanoTime() - begin) / 1e9;
        figures.silent(
                citizens.stream().filter(citizen -> citizen.waitsSince(SILENCE)).count());
        LoadReport report = new LoadReport(plan, figures, costs, seconds, nodes.peakMemory());
        System.out.println(report.table());
        Path plot = plan.out().resolve("load-" + plan.name() + ".svg");
        Files.writeString(plot, new LoadPlot(figures.answers(), plan.seconds()).svg());
        System.out.println("Plot: " + plot.getFileName());
    }

    private static void pause(int seconds) throws InterruptedException {
        // Nothing ever counts it down: a bounded wait without a condition.
        boolean unused = new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
    }

    /** Processor time and work of the stores, from the beginning or since a moment. */
    record Costs(Duration nodes, Duration redis, Duration database, long redisCommands, long commits, long calls) {
        static Costs of(LoadStores stores, Nodes nodes, SimulatedTelegram telegram) throws IOException {
            return new Costs(
                    nodes.cpu(),
                    stores.redisCpu(),
                    stores.databaseCpu(),
                    stores.redisCommands(),
                    stores.databaseCommits(),
                    telegram.calls());
        }

        Costs since(Costs before) {
            return new Costs(
                    nodes.minus(before.nodes),
                    redis.minus(before.redis),
                    database.minus(before.database),
                    redisCommands - before.redisCommands,
                    commits - before.commits,
                    calls - before.calls);
        }
    }

    /** All nodes together. */
    static final class Nodes implements AutoCloseable {
        private final List<LoadNode> all = new ArrayList<>();

        Nodes(LoadPlan plan, Map<String, String> settings, Path folder) throws IOException {
            for (int i = 0; i < plan.nodes(); i++) {
                all.add(new LoadNode(plan, settings, folder, i));
            }
        }

        void awaitReady(HttpClient client) {
            all.forEach(node -> node.awaitReady(client));
        }

        List<java.net.URI> webhooks() {
            return all.stream().map(node -> node.address("/webhooks/telegram")).toList();
        }

        Duration cpu() throws IOException {
            Duration sum = Duration.ZERO;
            for (LoadNode node : all) {
                sum = sum.plus(node.cpu());
            }
            return sum;
        }

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
        }
    }
}
