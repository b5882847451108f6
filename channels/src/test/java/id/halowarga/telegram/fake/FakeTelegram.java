package id.halowarga.telegram.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Bot API server on a free port of this machine. Tests write through {@link #person} and {@link #group}, and look at
 * what the bot sent.
 */
public final class FakeTelegram implements AutoCloseable {
    /** The token that it knows. */
    public static final String TOKEN = "123456:fake-token-for-tests_0123456789";

    /** The bot's name without {@code @}. */
    public static final String BOT_NAME = "HaloWargaBot";

    /** The bot's identifier. */
    public static final long BOT_ID = 123456;

    private static final Pattern METHOD = Pattern.compile(".*/bot([^/]+)/([A-Za-z]+)");
    private static final Pattern FILE = Pattern.compile(".*/file/bot([^/]+)/files/(.+)");
    private static final JsonMapper JSON = new JsonMapper();

    static {
        // Without it, answers in two packets wait 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final UpdateFeed feed = new UpdateFeed();
    private final BotApi api =
            new BotApi(Map.of("id", BOT_ID, "is_bot", true, "first_name", "Halo Warga", "username", BOT_NAME), feed);
    private final Faults faults = new Faults();
    private final List<ApiRequest> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile InstantSource time = InstantSource.system();

    private FakeTelegram(HttpServer server) {
        this.server = server;
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts a server.
     *
     * @return the server, to be closed
     */
    public static FakeTelegram start() {
        return start(0);
    }

    /**
     * Dates what people write by another clock than this machine's.
     *
     * @param clock the clock
     */
    public void dateBy(InstantSource clock) {
        time = clock;
    }

    /** What the platform's clock says. */
    Instant now() {
        return time.instant();
    }

    /**
     * Starts a server on a port.
     *
     * @param port the port, 0 for a free one
     * @return the server, to be closed
     */
    public static FakeTelegram start(int port) {
        try {
            return new FakeTelegram(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /**
     * Its address, for {@code HALO_TELEGRAM_API_URL}.
     *
     * @return the address without a slash at its end
     */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * A person in their private chat with the bot. The chat exists from now on.
     *
     * @param id the person's identifier
     * @return who writes there
     */
    public Participant person(long id) {
        return person(id, "Warga");
    }

    /**
     * A person with a name in their private chat with the bot. The chat exists from now on.
     *
     * @param id   the person's identifier
     * @param name the first name
     * @return who writes there
     */
    public Participant person(long id, String name) {
        return new Participant(this, id, name, chat(id, "private"));
    }

    /**
     * A group that the bot is in.
     *
     * @param id the group's identifier, below zero
     * @return the chat
     */
    public FakeChat group(long id) {
        return chat(id, "supergroup");
    }

    private FakeChat chat(long id, String type) {
        return api.chats().computeIfAbsent(id, any -> new FakeChat(any, type));
    }

    /**
     * What goes wrong with the next requests.
     *
     * @return the faults to come
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Everything that was asked, refused or not.
     *
     * @return the requests in order
     */
    public List<ApiRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * Calls of one method.
     *
     * @param method the method
     * @return the requests in order
     */
    public List<ApiRequest> requests(String method) {
        return requests.stream()
                .filter(request -> request.method().equalsIgnoreCase(method))
                .toList();
    }

    /**
     * Lets an update wait for the bot.
     *
     * @param kind    the field that holds it, such as {@code message}
     * @param content what the field holds
     * @return the update's identity
     */
    public long update(String kind, Map<String, Object> content) {
        return feed.add(kind, content);
    }

    /**
     * Whether the bot confirmed every update.
     *
     * @return true if none waits
     */
    public boolean everythingConfirmed() {
        return feed.isEmpty();
    }

    /**
     * How the bot's webhook answered so far.
     *
     * @return HTTP statuses in order, 0 for no answer; empty without a webhook
     */
    public List<Integer> webhookAnswers() {
        return Optional.ofNullable(api.webhook()).map(Webhook::answers).orElse(List.of());
    }

    /**
     * Buttons that still show the waiting sign.
     *
     * @return how many presses were not answered
     */
    public int waitingPresses() {
        return api.openQueries().size();
    }

    void press(String queryId) {
        api.openQueries().add(queryId);
    }

    /**
     * Keeps a file that the bot can fetch.
     *
     * @param id      its identifier
     * @param content its bytes
     */
    public void keep(String id, byte[] content) {
        api.files().put(id, content);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher file = FILE.matcher(path);
            Matcher method = METHOD.matcher(path);
            if (file.matches()) {
                sendFile(exchange, file.group(1), file.group(2));
            } else if (method.matches()) {
                answer(exchange, method.group(1), method.group(2));
            } else {
                send(exchange, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}".getBytes());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String token, String method) throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        try {
            ApiRequest request = RequestReader.read(method, type, body);
            requests.add(request);
            Optional<Faults.Fault> fault = faults.take(method);
            if (fault.filter(Faults.Fault::swallows).isPresent()) {
                requireToken(token);
                api.call(request);
                return;
            }
            if (fault.isPresent() && fault.get().until().isEmpty()) {
                send(exchange, fault.get().status(), fault.get().body().getBytes());
                return;
            }
            if (fault.isPresent()) {
                fault.get().until().get().await();
            }
            requireToken(token);
            send(exchange, 200, JSON.writeValueAsBytes(Map.of("ok", true, "result", api.call(request))));
        } catch (Refusal refusal) {
            send(exchange, refusal.code(), JSON.writeValueAsBytes(refusal.body()));
        }
    }

    private static void requireToken(String token) {
        if (!token.equals(TOKEN)) {
            throw new Refusal(401, "Unauthorized", Map.of());
        }
    }

    private void sendFile(HttpExchange exchange, String token, String id) throws IOException {
        byte[] content = api.files().get(id);
        if (content == null || !token.equals(TOKEN)) {
            send(exchange, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}".getBytes());
        } else {
            send(exchange, 200, content);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        feed.close();
        if (api.webhook() != null) {
            api.webhook().stop();
        }
        server.stop(0);
        workers.shutdownNow();
    }
}
