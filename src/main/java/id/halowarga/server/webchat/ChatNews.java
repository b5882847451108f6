package id.halowarga.server.webchat;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Hears of new lines of all nodes: one thread and one connection per node, on the topic {@value #TOPIC} of Redis
 * publish/subscribe, whose messages are addresses of chats and are kept nowhere.
 */
final class ChatNews implements SmartLifecycle {
    static final String TOPIC = "halo:webchat:news";

    private static final Logger LOG = LoggerFactory.getLogger(ChatNews.class);
    private static final Backoff PAUSES = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));

    /** A connection on which nothing comes for longer counts as broken. */
    private static final Duration PING = Duration.ofSeconds(2);

    private final UnifiedJedis redis;
    private final List<Consumer<ChatAddress>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final JedisPubSub subscription = new JedisPubSub() {
        @Override
        public void onSubscribe(String topic, int topics) {
            failures = 0;
        }

        @Override
        public void onMessage(String topic, String chat) {
            tell(chat);
        }
    };
    private volatile int failures;
    private ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    /**
     * Not yet listening.
     *
     * @param redis a single server, sentinels or a cluster
     */
    ChatNews(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * Passes news on.
     *
     * @param listener gets the chat of each new line
     */
    void onChange(Consumer<ChatAddress> listener) {
        listeners.add(listener);
    }

    private void tell(String chat) {
        try {
            ChatAddress address = ChatAddress.parse(chat);
            listeners.forEach(listener -> listener.accept(address));
        } catch (RuntimeException e) {
            LOG.warn("News of a chat were lost: {}", e.getClass().getSimpleName());
        }
    }

    private void listen() {
        while (stopping.getCount() > 0) {
            try {
                redis.subscribe(subscription, TOPIC);
            } catch (JedisException e) {
                failures++;
                LOG.warn("News of chats cannot be heard now: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Duration pause = PAUSES.after(Math.max(1, failures), ThreadLocalRandom.current());
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Stopped listening");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread listener = new Thread(this::listen, "halo-webchat-news");
        listener.setDaemon(true);
        listener.start();
        pings = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "halo-webchat-ping"));
        pings.scheduleWithFixedDelay(this::ping, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void ping() {
        try {
            if (subscription.isSubscribed()) {
                subscription.ping();
            }
        } catch (JedisException away) {
            LOG.debug("Redis cannot be asked for news: {}", away.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        pings.shutdownNow();
        if (subscription.isSubscribed()) {
            subscription.unsubscribe();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
