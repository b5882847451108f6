package id.halowarga.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Senders who let their bodies trickle in, over raw connections to a real web server. */
@Timeout(60)
class PromptBodiesTest {
    /** Between two bytes of a sender who trickles; it is the time that reading an answer waits. */
    private static final int PAUSE_MILLIS = 20;

    private static ConfigurableApplicationContext server;

    /** No stereotype, so that no other application of the tests finds it. */
    @Import(WebConfiguration.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Webhooks {
        @Bean
        RouterFunction<ServerResponse> webhooks() {
            return RouterFunctions.route()
                    .POST("/reads", request -> {
                        try {
                            byte[] body =
                                    request.servletRequest().getInputStream().readAllBytes();
                            return ServerResponse.ok().body(Integer.toString(body.length));
                        } catch (IOException broken) {
                            return ServerResponse.badRequest().build();
                        }
                    })
                    .POST("/refuses", request -> ServerResponse.status(401).build())
                    .build();
        }
    }

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Webhooks.class)
                .web(WebApplicationType.SERVLET)
                .run(Stream.of(
                                "spring.config.name=bodies",
                                "server.port=0",
                                "spring.main.banner-mode=off",
                                "halo.web.body-time=300ms",
                                "halo.web.body-rate=1KB")
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Socket connect() throws IOException {
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void begin(Socket socket, String path, int length) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a byte, looks for an answer, sends the next one. */
    private static String trickle(Socket socket, int most) throws IOException {
        socket.setSoTimeout(PAUSE_MILLIS);
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        byte[] piece = new byte[4096];
        for (int sent = 0; sent < most; sent++) {
            try {
                out.write('x');
                int read = in.read(piece);
                if (read < 0) {
                    return answer.toString();
                }
                answer.append(new String(piece, 0, read, StandardCharsets.US_ASCII));
            } catch (SocketTimeoutException nothingYet) {
                // The next byte.
            } catch (SocketException closed) {
                return answer.toString();
            }
        }
        throw new AssertionError("the server waits for ever, and has said: " + answer);
    }

    @Test
    void givesUpOnABodyThatTricklesIn() throws IOException {
        try (Socket socket = connect()) {
            begin(socket, "/reads", 100_000);

            assertThat(trickle(socket, 500)).startsWith("HTTP/1.1 408").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void doesNotWaitForABodyThatNobodyReads() throws IOException {
        try (Socket socket = connect()) {
            begin(socket, "/refuses", 100_000);

            assertThat(trickle(socket, 500)).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void takesABodyThatComesAtOnceAndKeepsTheConnection() throws IOException {
        try (Socket socket = connect()) {
            for (int request = 0; request < 2; request++) {
                begin(socket, "/reads", 5000);
                socket.getOutputStream().write(new byte[5000]);
                assertThat(firstPiece(socket)).startsWith("HTTP/1.1 200").endsWith("5000");
            }
        }
    }

    @Test
    void answersARefusalWhoseBodyWasNotReadAndKeepsTheConnection() throws IOException {
        try (Socket socket = connect()) {
            for (int request = 0; request < 2; request++) {
                begin(socket, "/refuses", 5000);
                socket.getOutputStream().write(new byte[5000]);
                assertThat(firstPiece(socket)).startsWith("HTTP/1.1 401");
            }
        }
    }

    private static String firstPiece(Socket socket) throws IOException {
        byte[] piece = new byte[4096];
        int read = socket.getInputStream().read(piece);
        return new String(piece, 0, Math.max(read, 0), StandardCharsets.US_ASCII);
    }

    @Test
    void aLargeBodyMayTakeLonger() {
        WebSettings settings = (WebSettings) server.getBean(WebSettings.class);

        assertThat(settings.allowed(0)).isEqualTo(Duration.ofMillis(300));
        assertThat(settings.allowed(10_240)).isEqualTo(Duration.ofMillis(10_300));
    }

    @Test
    void putsSafeHeadersOnEveryAnswer() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write("GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(firstPiece(socket))
                    .startsWith("HTTP/1.1 404")
                    .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                    .doesNotContain("Strict-Transport-Security");
        }
    }
}
