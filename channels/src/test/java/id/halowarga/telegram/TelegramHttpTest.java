package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class TelegramHttpTest {
    private static final int SENDERS = 16;

    @Test
    void sendersUseTheirConnectionsAgain() throws Exception {
        Set<SocketAddress> connections = ConcurrentHashMap.newKeySet();
        ExecutorService workers = Executors.newFixedThreadPool(2 * SENDERS);
        HttpServer server = server(connections, workers);
        try (TelegramHttp http = new TelegramHttp(settings(server), Duration.ofSeconds(20))) {
            for (int round = 0; round < 4; round++) {
                List<Future<Integer>> calls = new ArrayList<>();
                for (int i = 0; i < SENDERS; i++) {
                    calls.add(workers.submit(() -> call(http)));
                }
                for (Future<Integer> call : calls) {
                    assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo(200);
                }
            }
        } finally {
            server.stop(0);
            workers.shutdownNow();
        }
        assertThat(connections).hasSize(SENDERS);
    }

    /** Answers only when all senders are there, so that each of them needs a connection. */
    private static HttpServer server(Set<SocketAddress> connections, ExecutorService workers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CyclicBarrier all = new CyclicBarrier(SENDERS);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress());
            try (exchange) {
                all.await(20, TimeUnit.SECONDS);
                exchange.sendResponseHeaders(200, -1);
            } catch (Exception late) {
                throw new IOException(late);
            }
        });
        server.start();
        return server;
    }

    private static int call(TelegramHttp http) throws IOException {
        Request request =
                new Request.Builder().url(http.fileAddress("photos/1.jpg")).build();
        try (Response response = http.client().newCall(request).execute()) {
            return response.code();
        }
    }

    private static TelegramSettings settings(HttpServer server) {
        return new TelegramSettings(
                "123456:AbC-dEf_0",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                TelegramMode.POLLING,
                "",
                "",
                Duration.ofSeconds(50),
                Duration.ofSeconds(20));
    }
}
