package id.halowarga.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings what platforms post to any of the nodes, again until one of them answers 200. A stuttering one brings everything
 * twice at once and a third time later, in no order, among what others write meanwhile.
 */
final class Postman {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int NO_ANSWER = 0;
    private static final int OK = 200;

    private final List<Node> nodes;
    private final boolean stutters;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong broughtAgain = new AtomicLong();
    private final Set<Integer> answers = new ConcurrentSkipListSet<>();
    private final List<Platform.Post> toBringAgain = new ArrayList<>();

    Postman(List<Node> nodes, boolean stutters) {
        this.nodes = nodes;
        this.stutters = stutters;
    }

    /** Posts until it is acknowledged. */
    void bring(Platform.Post post) throws InterruptedException {
        insist(post);
        acknowledged.incrementAndGet();
        if (stutters) {
            insistAgain(post);
            Optional<Platform.Post> older = exchange(post);
            if (older.isPresent()) {
                insistAgain(older.get());
            }
        }
    }

    /** Keeps what was brought to bring it once more later, and now and then hands out something that was kept. */
    private synchronized Optional<Platform.Post> exchange(Platform.Post post) {
        toBringAgain.add(post);
        int chosen = ThreadLocalRandom.current().nextInt(toBringAgain.size());
        return ThreadLocalRandom.current().nextBoolean() ? Optional.of(toBringAgain.remove(chosen)) : Optional.empty();
    }

    /** Brings once more what a stuttering postman still keeps, in no order. */
    void bringTheRest() throws InterruptedException {
        for (Platform.Post post : shuffled()) {
            insistAgain(post);
        }
    }

    private synchronized List<Platform.Post> shuffled() {
        List<Platform.Post> rest = new ArrayList<>(toBringAgain);
        toBringAgain.clear();
        Collections.shuffle(rest);
        return rest;
    }

    private void insistAgain(Platform.Post post) throws InterruptedException {
        insist(post);
        broughtAgain.incrementAndGet();
    }

    private void insist(Platform.Post post) throws InterruptedException {
        while (attempt(post) != OK) {
            refused.incrementAndGet();
            Pause.aMoment();
        }
    }

    /** Posts once; returns the status, 0 if there was no answer. */
    int attempt(Platform.Post post) throws InterruptedException {
        URI address =
                nodes.get(ThreadLocalRandom.current().nextInt(nodes.size())).address(post.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        int status = status(request.build());
        answers.add(status);
        return status;
    }

    private int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return NO_ANSWER;
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

    /** Messages that were brought though they had been acknowledged. */
    long broughtAgain() {
        return broughtAgain.get();
    }

    /** Kinds of answers so far: HTTP statuses, 0 for none. */
    Set<Integer> answers() {
        return Set.copyOf(answers);
    }
}
