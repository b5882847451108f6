package id.halowarga.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Brings the platforms' webhooks to the nodes in turn, again half a second after a node did not take one. */
final class Deliveries {
    private static final int TRIES = 20;
    private static final Executor LATER = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final HttpClient client;
    private final Board board;
    private final AtomicLong turn = new AtomicLong();
    private volatile List<URI> nodes = List.of();

    Deliveries(HttpClient client, Board board) {
        this.client = client;
        this.board = board;
    }

    /** From now on to these nodes. */
    void to(List<URI> addresses) {
        nodes = List.copyOf(addresses);
    }

    void post(String path, Map<String, String> headers, String body) {
        List<URI> all = nodes;
        URI node = all.get((int) (turn.getAndIncrement() % all.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::header);
        deliver(request.build(), System.nanoTime(), TRIES);
    }

    private void deliver(HttpRequest request, long begin, int tries) {
        Consumer<Integer> next = status -> {
            if (status == 200) {
                board.now().acknowledged(begin);
            } else if (tries > 0) {
                board.now().refused();
                LATER.execute(() -> deliver(request, begin, tries - 1));
            }
        };
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : 0)
                .thenAccept(next);
    }
}
