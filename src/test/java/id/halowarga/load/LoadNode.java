package id.halowarga.load;

import id.halowarga.server.testing.RealRedis;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The application in a process of its own, as it is shipped. */
final class LoadNode implements AutoCloseable {
    private final Process process;
    private final int port = RealRedis.freePort();
    private final long begin = System.nanoTime();

    LoadNode(LoadPlan plan, Map<String, String> settings, Path folder, int number) throws IOException {
        ProcessBuilder command = new ProcessBuilder(words(plan, number))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node-" + number + ".log").toFile());
        command.environment().putAll(settings);
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("HALO_DATA_DIR", folder.resolve("data").toString());
        process = command.start();
    }

    private static List<String> words(LoadPlan plan, int number) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        plan.javaOptions().forEach(option -> words.add(option.replace("{node}", Integer.toString(number))));
        words.add("-jar");
        words.add(plan.jar().toAbsolutePath().toString());
        return words;
    }

    /** Waits until the node is ready. */
    Duration awaitReady(HttpClient client) {
        HttpRequest question = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                .build();
        Awaitility.await("the application starts")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Duration cpu() throws IOException {
        return ProcessFigures.of(process.pid()).cpu();
    }

    long peakMemory() throws IOException {
        return ProcessFigures.peakMemory(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
