package id.halowarga.server.mailbox;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.server.redis.Failure;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Fetches files by threads of its own, from the moment of their arrival on, so that no conversation waits for another's files.
 * What was fetched is kept for the next try, on whatever node. Key: {@code halo:{s<shard>}:file:<hash of message id>}, string,
 * where the file is as JSON, kept for seven days.
 */
final class Downloads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final RedisScript KEEP = RedisScript.named("keep");

    /** As long as a platform hands a file over. Source: WhatsApp Cloud API, media. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** How long a worker waits for the files of a burst; then its conversation waits without one. */
    private static final Duration IN_PLACE = Duration.ofSeconds(1);

    private static final int MOST_WAITING = 1000;

    private final MediaFetcher fetcher;
    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final ThreadPoolExecutor threads;
    private final Map<String, CompletableFuture<MediaContent>> running = new ConcurrentHashMap<>();

    private record Kept(MediaContent content) {}

    /**
     * By threads.
     *
     * @param atOnce number of files that are fetched at the same time
     */
    Downloads(MediaFetcher fetcher, UnifiedJedis redis, Shards shards, int atOnce) {
        this.fetcher = fetcher;
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                task -> new Thread(task, "halo-download"));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Begins to fetch a message's file, if it has one and there is room; returns at once. */
    void begin(InboundMessage message) {
        if (isAway(message)) {
            start(message);
        }
    }

    /**
     * What became of a message's file.
     *
     * @param message the message, with its file if it could be fetched
     * @param failure why not, empty otherwise
     */
    record Fetched(InboundMessage message, Optional<MediaFetcher.NotYetException> failure) {}

    /** The same messages with their files, as far as they could be fetched. */
    List<Fetched> fetched(List<InboundMessage> messages) {
        List<Optional<CompletableFuture<MediaContent>>> files = new ArrayList<>();
        for (InboundMessage message : messages) {
            files.add(isAway(message) ? Optional.of(file(message)) : Optional.empty());
        }
        long end = System.nanoTime() + IN_PLACE.toNanos();
        List<Fetched> fetched = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            InboundMessage message = messages.get(i);
            fetched.add(
                    files.get(i).map(file -> await(message, file, end)).orElse(new Fetched(message, Optional.empty())));
        }
        return fetched;
    }

    /** Whether a message has a file that is to be fetched. */
    static boolean isAway(InboundMessage message) {
        return message instanceof InboundMessage.Media media && media.content() instanceof MediaContent.Reference;
    }

    private CompletableFuture<MediaContent> file(InboundMessage message) {
        return Optional.ofNullable(redis.get(key(message)))
                .map(kept -> CompletableFuture.completedFuture(
                        MessageJson.read(kept, Kept.class).content()))
                .orElseGet(() -> start(message));
    }

    private CompletableFuture<MediaContent> start(InboundMessage message) {
        String id = message.id().encoded();
        CompletableFuture<MediaContent> mine = new CompletableFuture<>();
        CompletableFuture<MediaContent> file = running.computeIfAbsent(id, unknown -> mine);
        if (file == mine) {
            try {
                threads.execute(() -> fetch(message, mine));
            } catch (RejectedExecutionException full) {
                running.remove(id);
                mine.completeExceptionally(new MediaFetcher.NotYetException("too many files at once", false));
            }
        }
        return file;
    }

    private void fetch(InboundMessage message, CompletableFuture<MediaContent> file) {
        try {
            MediaContent content = fetcher.fetch((InboundMessage.Media) message);
            keep(message, content);
            file.complete(content);
        } catch (RuntimeException e) {
            file.completeExceptionally(e);
        } finally {
            running.remove(message.id().encoded());
        }
    }

    private void keep(InboundMessage message, MediaContent content) {
        try {
            String kept = MessageJson.write(new Kept(content));
            scripts.run(KEEP, List.of(key(message)), List.of(kept, Long.toString(KEPT.toMillis())));
        } catch (JedisException unkept) {
            LOG.warn("A file is to be fetched again should its turn be: {}", Failure.describe(unkept));
        }
    }

    private static Fetched await(InboundMessage message, CompletableFuture<MediaContent> file, long end) {
        try {
            MediaContent content = file.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return new Fetched(((InboundMessage.Media) message).withContent(content), Optional.empty());
        } catch (TimeoutException slow) {
            return failed(message, new MediaFetcher.NotYetException("the file is still on its way", false));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(message, new MediaFetcher.NotYetException("the node stops", false));
        } catch (ExecutionException e) {
            return failed(message, failure(e.getCause()));
        }
    }

    private static MediaFetcher.NotYetException failure(@Nullable Throwable cause) {
        if (cause instanceof MediaFetcher.NotYetException known) {
            return known;
        }
        String what = cause == null ? "" : Failure.describe(cause);
        LOG.error("A file could not be fetched: {}", what);
        return new MediaFetcher.NotYetException("a defect", true);
    }

    private static Fetched failed(InboundMessage message, MediaFetcher.NotYetException why) {
        return new Fetched(message, Optional.of(why));
    }

    private String key(InboundMessage message) {
        return shards.of(message.sender().chat())
                .key("file:" + ShortHash.of(message.id().encoded()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
