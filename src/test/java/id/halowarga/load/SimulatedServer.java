package id.halowarga.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A platform's API that accepts everything, remembers nothing, and hands what the bot sends to the people. */
abstract class SimulatedServer implements Platform {
    private final ConcurrentHashMap<String, Person> people = new ConcurrentHashMap<>();
    private final AtomicLong calls = new AtomicLong();
    private final ExecutorService workers = Executors.newFixedThreadPool(16);
    private final HttpServer server;

    SimulatedServer() throws IOException {
        // Without it, answers in two packets wait 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers a call with JSON. */
    abstract String answer(String path, byte[] body) throws IOException;

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public long calls() {
        return calls.get();
    }

    @Override
    public void join(String chat, Person person) {
        people.put(chat, person);
    }

    @Override
    public void leave(String chat) {
        people.remove(chat);
    }

    Optional<Person> person(String chat) {
        return Optional.ofNullable(people.get(chat));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] answer = answer(exchange.getRequestURI().getPath(), body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
