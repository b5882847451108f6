package id.halowarga.whatsapp.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Brings notifications to the bot's address, signed, in order, each one again until it is taken. */
final class Webhook {
    private static final long RETRY_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();
    private final AtomicInteger unconfirmed = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "fake-whatsapp-webhook");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile URI address = URI.create("http://localhost:1/");
    private volatile boolean everythingTwice;

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void bringTo(URI newAddress) {
        address = newAddress;
    }

    void bringEverythingTwice(boolean on) {
        everythingTwice = on;
    }

    void add(byte[] body) {
        unconfirmed.incrementAndGet();
        waiting.add(body);
    }

    List<Integer> answers() {
        return List.copyOf(answers);
    }

    boolean isIdle() {
        return unconfirmed.get() == 0;
    }

    void stop() {
        stopped.countDown();
        thread.interrupt();
    }

    static String signature(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run() {
        try {
            while (true) {
                byte[] body = waiting.take();
                bring(body);
                if (everythingTwice) {
                    bring(body);
                }
                unconfirmed.decrementAndGet();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(byte[] body) throws InterruptedException {
        int status = post(body, signature(body, FakeCloudApi.APP_SECRET));
        while (status / 100 != 2) {
            pause();
            status = post(body, signature(body, FakeCloudApi.APP_SECRET));
        }
    }

    /** Nothing ends it but the end of the test. */
    private void pause() throws InterruptedException {
        if (stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    /** Brings a body once; 0 if nobody answers. */
    int post(byte[] body, String signature) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status;
        try {
            status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            status = 0;
        }
        answers.add(status);
        return status;
    }
}
