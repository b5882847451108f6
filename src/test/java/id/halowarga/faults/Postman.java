package id.halowarga.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Brings what platforms post to any of the nodes, again until one of them answers 200; if wanted, each thing twice. */
final class Postman {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final List<Node> nodes;
    private final boolean twice;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    Postman(List<Node> nodes, boolean twice) {
        this.nodes = nodes;
        this.twice = twice;
    }

    /** Posts until it is acknowledged. */
    void bring(Platform.Post post) throws InterruptedException {
        insist(post);
        acknowledged.incrementAndGet();
        if (twice) {
            insist(post);
        }
    }

    private void insist(Platform.Post post) throws InterruptedException {
        while (!taken(post)) {
            refused.incrementAndGet();
            Pause.aMoment();
        }
    }

    private boolean taken(Platform.Post post) throws InterruptedException {
        URI address =
                nodes.get(ThreadLocalRandom.current().nextInt(nodes.size())).address(post.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException away) {
            return false;
        }
    }

    /** Messages acknowledged so far. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** Attempts that brought no acknowledgement. */
    long refused() {
        return refused.get();
    }
}
