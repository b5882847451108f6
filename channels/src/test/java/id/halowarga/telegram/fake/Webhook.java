package id.halowarga.telegram.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** Brings updates to the bot's address, in order, each one again until it is taken. */
final class Webhook {
    private static final long RETRY_MILLIS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final String url;
    private final String secret;
    private final UpdateFeed feed;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "fake-telegram-webhook");

    Webhook(String url, String secret, UpdateFeed feed) {
        this.url = url;
        this.secret = secret;
        this.feed = feed;
        thread.setDaemon(true);
        thread.start();
    }

    List<Integer> answers() {
        return List.copyOf(answers);
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            for (Map<String, Object> update = feed.first(); !update.isEmpty(); update = feed.first()) {
                bring(update);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(Map<String, Object> update) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(update)))
                .build();
        int status = status(request);
        answers.add(status);
        if (status / 100 == 2) {
            feed.confirm((Long) update.get("update_id"));
        } else {
            feed.pause(RETRY_MILLIS);
        }
    }

    private int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        }
    }
}
