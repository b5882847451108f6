package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import id.halowarga.server.testing.RealRedis;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.transcript.TestCity;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application as it is shipped, in a virtual machine of its own that a test kills, freezes and starts again: its main
 * class, without the classes of tests.
 */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Path folder;
    private final Map<String, String> settings;
    private Leash leash;

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
        int port = RealRedis.freePort();
        Map<String, String> all = new HashMap<>(settings);
        all.put("SERVER_PORT", Integer.toString(port));
        all.put("HALO_DATA_DIR", folder.toString());
        all.putIfAbsent("HALO_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1:" + port + "/webhooks/telegram");
        Node node = new Node(port, Files.createDirectories(folder), all);
        node.begin();
        node.awaitReady();
        return node;
    }

    /** Starts it again, without waiting. */
    void begin() throws IOException {
        leash = Leash.on(log(), settings, line());
    }

    private static List<String> line(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m"));
        line.addAll(List.of("-cp", classPath(), "id.halowarga.HaloWarga"));
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

    private static String classPath() {
        Set<String> tests = Stream.of(Node.class, FakeTelegram.class, TestCity.class)
                .map(Node::home)
                .collect(Collectors.toSet());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !tests.contains(Path.of(entry).toAbsolutePath().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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

    /** {@code SIGTERM}; returns how long it took to end. */
    Duration terminate() {
        long begin = System.nanoTime();
        leash.terminate();
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
