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
 * Measures the application as it is shipped: its own processes, real stores, simulated platforms with simulated citizens and
 * officers who write to its webhooks and read its outgoing calls. Not a test: started by hand, see {@link LoadPlan}; prints a
 * table and writes it and a plot into files.
 */
public final class Load {
    private static final int DRAINING_SECONDS = 2;
    private static final long FIRST_CITIZEN = 1_000;

    private final LoadPlan plan;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Board board = new Board();
    private final Deliveries deliveries = new Deliveries(client, board);
    private final AtomicLong identities = new AtomicLong(FIRST_CITIZEN);

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
        try (LoadStores stores = new LoadStores(folder);
                SimulatedTelegram telegram = new SimulatedTelegram(deliveries);
                SimulatedWhatsApp whatsapp = new SimulatedWhatsApp(deliveries);
                Nodes nodes = new Nodes(plan, settings(stores, telegram, whatsapp), folder, client, deliveries)) {
            List<Platform> platforms = List.<Platform>of(telegram, whatsapp).stream()
                    .filter(platform -> plan.channels().contains(platform.channel()))
                    .toList();
            boolean cold = nodes.become(plan.runs().get(0));
            new Seeding(stores).store(plan.stored());
            List<Officer> officers = new Appointments(platforms.get(0)).appoint(platforms);
            List<Measurement> all = new ArrayList<>();
            for (LoadRun run : plan.runs()) {
                cold |= nodes.become(run);
                stores.fsync(run.fsync());
                all.add(measured(run, stores, nodes, platforms, officers, cold));
                cold = false;
            }
            write(all);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, String> settings(LoadStores stores, SimulatedTelegram telegram, SimulatedWhatsApp whatsapp) {
        Map<String, String> settings = new HashMap<>();
        settings.put("HALO_REDIS_URL", stores.redisUrl());
        settings.put("HALO_REDIS_ALLOW_EVERYSEC", "true");
        settings.put("SPRING_DATASOURCE_URL", stores.databaseUrl());
        settings.put("HALO_ENCRYPTION_KEY", LoadStores.ENCRYPTION_KEY);
        settings.put("HALO_ADMINS", plan.channels().get(0) + ":" + Appointments.OPERATOR);
        if (plan.channels().contains(telegram.channel())) {
            settings.putAll(telegram.settings());
        }
        if (plan.channels().contains(whatsapp.channel())) {
            settings.putAll(whatsapp.settings());
        }
        return settings;
    }

    private Measurement measured(
            LoadRun run, LoadStores stores, Nodes nodes, List<Platform> platforms, List<Officer> officers, boolean cold)
            throws IOException, InterruptedException {
        System.out.println("Measuring " + run.word() + " …");
        try (Crowd crowd = new Crowd(run, plan.people(), platforms, board, identities)) {
            officers.forEach(officer -> officer.at(crowd.pace()));
            pause(plan.warmUpSeconds(cold));
            Costs before = Costs.of(stores, nodes, platforms);
            Figures figures = board.begin();
            long begin = System.nanoTime();
            pause(plan.seconds());
            figures.end();
            Costs costs = Costs.of(stores, nodes, platforms).since(before);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long silent = crowd.silent();
            board.begin();
            RedisSample redis = RedisSample.of(stores, board);
            System.out.println("Sent to Redis per message: " + redis.most());
            return new Measurement(run, figures, costs, seconds, nodes.peakMemory(), redis, silent);
        } finally {
            pause(DRAINING_SECONDS);
        }
    }

    private void write(List<Measurement> all) throws IOException {
        LoadReport report = new LoadReport(plan, all);
        String text = report.settings() + "\n" + report.table();
        String plot = new LoadPlot(all, plan.seconds()).svg();
        System.out.println(text);
        Files.writeString(plan.out().resolve("load.md"), text);
        Files.writeString(plan.out().resolve("load.svg"), plot);
        if (plan.docs().isPresent()) {
            String part = plan.stored().tickets() == 0 ? "load" : "load-stored";
            Path docs = plan.docs().get();
            String picture =
                    "\n![Answers per second and latency over time, a row for each run](images/" + part + ".svg)\n";
            new MarkedDocument(docs.resolve("performance.md")).put(part, text + picture);
            Files.writeString(docs.resolve("images/" + part + ".svg"), plot);
        }
    }

    private static void pause(int seconds) throws InterruptedException {
        // Nothing ever counts it down: a bounded wait without a condition.
        boolean unused = new CountDownLatch(1).await(Duration.ofSeconds(seconds).toMillis(), TimeUnit.MILLISECONDS);
    }
}
