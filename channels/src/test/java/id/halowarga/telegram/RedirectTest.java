package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RedirectTest {
    @Test
    void goesNowhereElseForAFile() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Location", "/inside");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        TelegramSettings settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("halo.telegram.token", "1:a", "halo.telegram.api-url", url)))
                .bind("halo.telegram", TelegramSettings.class)
                .get();
        try (TelegramHttp http = new TelegramHttp(settings, Duration.ofSeconds(30));
                Response response = http.client()
                        .newCall(new Request.Builder()
                                .url(http.fileAddress("files/a.jpg"))
                                .build())
                        .execute()) {
            assertThat(response.code()).isEqualTo(302);
            assertThat(asked).hasSize(1).doesNotContain("/inside");
        } finally {
            server.stop(0);
        }
    }
}
