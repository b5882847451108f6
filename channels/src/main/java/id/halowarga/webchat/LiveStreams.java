package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages of this node, by the chats that they follow. */
@Component
class LiveStreams implements SmartLifecycle {
    /** Open pages per chat: tabs, visitors of a demonstration, and connections that died unnoticed. */
    static final int MOST_PER_CHAT = 50;

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int WRITERS = 8;

    private final Map<ChatAddress, Set<LiveStream>> streams = new ConcurrentHashMap<>();
    private final ExecutorService writers =
            Executors.newFixedThreadPool(WRITERS, new CustomizableThreadFactory("webchat-write-"));
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("webchat-heart-"));
    private volatile boolean running;

    LiveStreams(ChatHistory history) {
        history.onChange(this::changed);
    }

    /**
     * Follows chats for an open page until it goes away.
     *
     * @param chats  the chats
     * @param stream the page's stream
     * @return the stream's connection
     * @throws Refusal 429 if a chat has too many open pages
     */
    SseEmitter follow(Collection<ChatAddress> chats, LiveStream stream) {
        if (chats.stream().anyMatch(chat -> streams.getOrDefault(chat, Set.of()).size() >= MOST_PER_CHAT)) {
            throw Refusal.tooManyPages();
        }
        SseEmitter emitter = stream.emitter();
        emitter.onCompletion(() -> forget(chats, stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> forget(chats, stream));
        chats.forEach(chat -> streams.compute(chat, (c, set) -> with(set, stream)));
        writers.execute(stream::beat);
        return emitter;
    }

    /**
     * Tells caches and proxies to pass a stream on as it comes.
     *
     * @param response the stream's response
     */
    static void prepare(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private static Set<LiveStream> with(@Nullable Set<LiveStream> set, LiveStream stream) {
        Set<LiveStream> followers = set == null ? ConcurrentHashMap.newKeySet() : set;
        followers.add(stream);
        return followers;
    }

    private void forget(Collection<ChatAddress> chats, LiveStream stream) {
        chats.forEach(chat -> streams.computeIfPresent(chat, (c, set) -> {
            set.remove(stream);
            return set.isEmpty() ? null : set;
        }));
    }

    private void changed(ChatAddress chat) {
        Set<LiveStream> followers = streams.getOrDefault(chat, Set.of());
        if (!writers.isShutdown()) {
            followers.forEach(stream -> writers.execute(() -> stream.changed(chat)));
        }
    }

    private void beat() {
        streams.values().stream().flatMap(Set::stream).distinct().forEach(stream -> writers.execute(stream::beat));
    }

    /**
     * How many pages are open.
     *
     * @return their number on this node
     */
    long open() {
        return streams.values().stream().flatMap(Set::stream).distinct().count();
    }

    @Override
    public void start() {
        heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        running = true;
    }

    /** Ends the streams ahead of the web server, whose orderly shutdown waits for open requests. */
    @Override
    public void stop() {
        running = false;
        heart.shutdownNow();
        writers.shutdown();
        streams.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(stream -> stream.emitter().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
