package id.halowarga.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Bot API that accepts everything, remembers nothing, and hands what the bot sends to the people. */
final class SimulatedTelegram implements AutoCloseable {
    static final String TOKEN = "123456:load-token-of-no-bot_0123456789ABCD";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> ANSWERS = Map.of(
            "getme", "{\"id\":123456,\"is_bot\":true,\"first_name\":\"Halo Warga\",\"username\":\"HaloWargaBot\"}",
            "getwebhookinfo", "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}");

    private final ConcurrentHashMap<Long, Person> people = new ConcurrentHashMap<>();
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong calls = new AtomicLong();
    private final ExecutorService workers = Executors.newFixedThreadPool(16);
    private final HttpServer server;

    SimulatedTelegram() throws IOException {
        // Without it, answers in two packets wait 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Calls of the bot so far. */
    long calls() {
        return calls.get();
    }

    void join(long chat, Person person) {
        people.put(chat, person);
    }

    void leave(long chat) {
        people.remove(chat);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean sends = method.equals("sendmessage") || method.equals("editmessagetext");
            String result = sends ? message(JSON.readTree(body)) : ANSWERS.getOrDefault(method, "true");
            calls.incrementAndGet();
            byte[] answer = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String message(JsonNode request) {
        long chat = request.path("chat_id").asLong();
        long number = request.path("message_id").asLong(messages.incrementAndGet());
        Person person = people.get(chat);
        if (person != null) {
            person.received(request.path("text").asString(""), number, buttons(request));
        }
        return "{\"message_id\":" + number + ",\"date\":1,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}}";
    }

    private static List<Person.Button> buttons(JsonNode request) {
        List<Person.Button> buttons = new ArrayList<>();
        for (String keyboard : List.of("inline_keyboard", "keyboard")) {
            for (JsonNode row : request.path("reply_markup").path(keyboard)) {
                row.forEach(button -> buttons.add(button(button)));
            }
        }
        return buttons;
    }

    private static Person.Button button(JsonNode button) {
        String payload = button.path("callback_data").asString("");
        return new Person.Button(button.path("text").asString(""), payload);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
