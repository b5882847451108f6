package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.server.testing.RealRedis;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The application as it is shipped, in a virtual machine of its own that a test kills, freezes and starts again: its main
 * class, without the classes of tests.
 */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Twice what is promised, for a machine that is busy with other things; then it is killed. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final int ENDED_BY_SIGTERM = 143;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static boolean recorded;

    private final int port;
    private final Path folder;
    private final Map<String, String> settings;
    private Leash leash;
    private long logBegin;

    private Node(int port, Path folder, Map<String, String> settings) {
        this.port = port;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Starts a node on a free port and waits until it is ready.
     *
     * @param folder   its data folder, to be created
     * @param settings environment variables
     */
    static Node start(Path folder, Map<String, String> settings) throws IOException {
        Node node = begin(folder, settings);
        node.awaitReady();
        return node;
    }

    /** The same without waiting, so that several can start at once. */
    static Node begin(Path folder, Map<String, String> settings) throws IOException {
        int port = RealRedis.freePort();
        Map<String, String> all = new HashMap<>(settings);
        all.put("SERVER_PORT", Integer.toString(port));
        all.putIfAbsent("HALO_DATA_DIR", folder.toString());
        all.putIfAbsent("HALO_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1:" + port + "/webhooks/telegram");
        Node node = new Node(port, Files.createDirectories(folder), all);
        node.recordClasses();
        node.begin();
        return node;
    }

    /** The first node that a build starts makes the archive for all. */
    private void recordClasses() throws IOException {
        synchronized (NodeClasses.class) {
            if (!recorded && !Files.exists(NodeClasses.archive())) {
                recorded = true;
                leash = Leash.on(log(), settings, line(NodeClasses.recording()));
                awaitReady();
                leash.terminate(PATIENCE);
            }
        }
    }

    /** Starts it again, without waiting. */
    void begin() throws IOException {
        begin(Map.of());
    }

    /** The same with further settings for this time. */
    void begin(Map<String, String> further) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(further);
        logBegin = Files.exists(log()) ? Files.size(log()) : 0;
        leash = Leash.on(log(), all, line());
    }

    private static List<String> line(String... arguments) {
        return line(NodeClasses.options(), arguments);
    }

    private static List<String> line(List<String> options, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        line.addAll(options);
        line.add("id.halowarga.HaloWarga");
        line.addAll(List.of(arguments));
        return line;
    }

    /**
     * Runs one of the application's commands to its end.
     *
     * @return what it said, empty if it failed without a word
     */
    static String command(Map<String, String> settings, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(arguments)).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader words = process.inputReader()) {
            return words.lines().collect(Collectors.joining("\n"));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What it prints. */
    Path log() {
        return folder.resolve("log");
    }

    /** What it printed since it began. */
    String words() throws IOException {
        byte[] all = Files.readAllBytes(log());
        return new String(all, (int) logBegin, all.length - (int) logBegin, StandardCharsets.UTF_8);
    }

    void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(this::ready);
    }

    boolean ready() {
        if (!leash.alive()) {
            throw new IllegalStateException("the application ended; see " + log());
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(address("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** {@code kill -9}. */
    void kill() {
        leash.kill();
    }

    /**
     * {@code SIGTERM}. It has to finish what it holds and to end in good order.
     *
     * @return how long it took
     */
    Duration terminate() throws IOException {
        long begin = System.nanoTime();
        int code = leash.terminate(LONGEST_STOP);
        assertThat(code).as("how the application ended").isEqualTo(ENDED_BY_SIGTERM);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void freeze() throws IOException, InterruptedException {
        leash.freeze();
    }

    void thaw() throws IOException, InterruptedException {
        leash.thaw();
    }

    boolean alive() {
        return leash.alive();
    }

    @Override
    public void close() {
        leash.close();
    }
}
