package id.halowarga.whatsapp.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Cloud API server on a free port of this machine. Tests write through {@link #person}, and look at what the bot sent to
 * the person's {@link Phone}.
 */
public final class FakeCloudApi implements AutoCloseable {
    /** The token that it knows. */
    public static final String TOKEN = "EAAGfakeTokenForTests0123456789";

    /** Identifier of the number that the bot writes from. */
    public static final String PHONE_NUMBER_ID = "106540352242922";

    /** The number that the bot writes from. */
    public static final String NUMBER = "6221500100";

    /** Key of its signatures. */
    public static final String APP_SECRET = "fake-app-secret-for-tests";

    /** What it says in the handshake. */
    public static final String VERIFY_TOKEN = "fake-verify-token-for-tests";

    private static final JsonMapper JSON = new JsonMapper();

    static {
        // Without it, answers in two packets wait 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final CloudPlatform platform;
    private final Webhook webhook = new Webhook();
    private final Faults faults = new Faults();
    private final List<ApiRequest> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    private FakeCloudApi(HttpServer server, Clock clock) {
        this.server = server;
        this.platform =
                new CloudPlatform(clock, told -> bring(Notifications.body(List.of(Notifications.statuses(told)))));
        server.setExecutor(workers);
        server.createContext("/", new CloudRoutes(platform, faults, requests, url())::handle);
        server.start();
        webhook.start();
    }

    /**
     * Starts a server.
     *
     * @return the server, to be closed
     */
    public static FakeCloudApi start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a server with a time of its own.
     *
     * @param clock the time of windows, addresses and messages
     * @return the server, to be closed
     */
    public static FakeCloudApi start(Clock clock) {
        try {
            return new FakeCloudApi(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), clock);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /**
     * Its address, for {@code HALO_WHATSAPP_API_URL}.
     *
     * @return the address without a slash at its end
     */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * The settings of a channel that talks with it.
     *
     * @return properties by name
     */
    public Map<String, Object> settings() {
        return Map.of(
                "halo.whatsapp.access-token", TOKEN,
                "halo.whatsapp.phone-number-id", PHONE_NUMBER_ID,
                "halo.whatsapp.app-secret", APP_SECRET,
                "halo.whatsapp.verify-token", VERIFY_TOKEN,
                "halo.whatsapp.api-url", url());
    }

    /**
     * Where notifications are brought.
     *
     * @param address the bot's webhook
     */
    public void bringTo(URI address) {
        webhook.bringTo(address);
    }

    /**
     * Whether every notification is brought twice.
     *
     * @param on true if so
     */
    public void bringEverythingTwice(boolean on) {
        webhook.bringEverythingTwice(on);
    }

    /**
     * A person with WhatsApp.
     *
     * @param number the person's number, digits
     * @param name   the name in their profile
     * @return who writes
     */
    public Participant person(String number, String name) {
        return new Participant(this, platform.phone(number), name);
    }

    /**
     * Approves a template.
     *
     * @param template the template
     */
    public void approve(Template template) {
        platform.approve(template);
    }

    /**
     * Whether the bot is told that its messages were sent and delivered; it always is told that one has failed.
     *
     * @param on true if so; at first it is not
     */
    public void reportStatuses(boolean on) {
        platform.report(on);
    }

    /**
     * Whether what a phone does not take is accepted first and reported as failed afterwards, as the platform often does.
     *
     * @param on true if so; at first it is refused at once
     */
    public void refuseLater(boolean on) {
        platform.refuseLater(on);
    }

    /**
     * Whether more messages are refused than the platform takes in a time, to one person and to all.
     *
     * @param on true if so; at first they are taken
     */
    public void limitRates(boolean on) {
        platform.limit(on);
    }

    /**
     * Tells the bot that a message was read.
     *
     * @param phone   who read it
     * @param message the message
     */
    public void reads(Phone phone, SentMessage message) {
        bring(Notifications.body(
                List.of(Notifications.statuses(List.of(platform.status(message.id(), phone, "read"))))));
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
     * Keeps a file that a person sends.
     *
     * @param mimeType its type
     * @param content  its bytes
     * @return its identifier
     */
    public String keep(String mimeType, byte[] content) {
        return platform.keep(mimeType, content);
    }

    /**
     * Forgets a file, as the platform does after some days.
     *
     * @param fileId its identifier
     */
    public void forget(String fileId) {
        platform.forget(fileId);
    }

    /** Lets every address of a file that was given out end. */
    public void endAddresses() {
        platform.endAddresses();
    }

    /**
     * Brings a body, signed, again and again until it is taken.
     *
     * @param body the body
     */
    public void bring(Map<String, Object> body) {
        webhook.add(JSON.writeValueAsBytes(body));
    }

    /**
     * Brings a body once.
     *
     * @param body   the body's bytes
     * @param secret what it is signed with
     * @return the HTTP status, 0 if nobody answers
     * @throws InterruptedException if interrupted
     */
    public int post(byte[] body, String secret) throws InterruptedException {
        return webhook.post(body, Webhook.signature(body, secret));
    }

    /**
     * How the bot's webhook answered so far.
     *
     * @return HTTP statuses in order, 0 for no answer
     */
    public List<Integer> webhookAnswers() {
        return webhook.answers();
    }

    /**
     * Whether everything that was to be brought was taken.
     *
     * @return true if so
     */
    public boolean everythingTaken() {
        return webhook.isIdle();
    }

    void know(String messageId) {
        platform.know(messageId);
    }

    Instant now() {
        return platform.now();
    }

    /**
     * Ends.
     *
     * @throws AssertionError if the bot sent messages that Meta does not describe
     */
    @Override
    public void close() {
        webhook.stop();
        server.stop(0);
        workers.shutdownNow();
        platform.requireNoneStrange();
    }
}
