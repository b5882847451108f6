package id.halowarga.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Delivers the platform's updates to the nodes in turn, again where a node did not take one. */
final class Webhooks {
    static final String SECRET = "secret-of-the-load";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final List<URI> nodes;
    private final Figures figures;
    private final AtomicLong updates = new AtomicLong(1_000_000);

    Webhooks(HttpClient client, List<URI> nodes, Figures figures) {
        this.client = client;
        this.nodes = List.copyOf(nodes);
        this.figures = figures;
    }

    void text(long person, String text) {
        String quoted = JSON.writeValueAsString(text);
        post(id -> message(person, id, "\"text\":" + quoted));
    }

    void place(long person, double latitude, double longitude) {
        String place = String.format(Locale.ROOT, "{\"latitude\":%.5f,\"longitude\":%.5f}", latitude, longitude);
        post(id -> message(person, id, "\"location\":" + place));
    }

    void press(long person, long message, String payload) {
        String data = JSON.writeValueAsString(payload);
        post(id ->
                "{\"update_id\":%d,\"callback_query\":{\"id\":\"%d\",\"from\":%s,\"message\":%s,\"chat_instance\":\"1\",\"data\":%s}}"
                        .formatted(id, id, from(person), content(person, message, "\"text\":\"…\""), data));
    }

    private static String message(long person, long id, String content) {
        return "{\"update_id\":%d,\"message\":%s}".formatted(id, content(person, id, content));
    }

    private static String content(long person, long message, String content) {
        return "{\"message_id\":%d,\"date\":%d,\"chat\":{\"id\":%d,\"type\":\"private\",\"first_name\":\"Warga\"},\"from\":%s,%s}"
                .formatted(message, System.currentTimeMillis() / 1000, person, from(person), content);
    }

    private static String from(long person) {
        return "{\"id\":%d,\"is_bot\":false,\"first_name\":\"Warga\",\"language_code\":\"id\"}".formatted(person);
    }

    private void post(java.util.function.LongFunction<String> update) {
        long id = updates.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(nodes.get((int) (id % nodes.size())))
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
                .POST(HttpRequest.BodyPublishers.ofString(update.apply(id)))
                .build();
        deliver(request, System.nanoTime(), 5);
    }

    private void deliver(HttpRequest request, long begin, int tries) {
        Consumer<Integer> next = status -> {
            if (status == 200) {
                figures.acknowledged(System.nanoTime() - begin);
            } else if (tries > 0) {
                figures.refused();
                deliver(request, begin, tries - 1);
            }
        };
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : 0)
                .thenAccept(next);
    }
}
