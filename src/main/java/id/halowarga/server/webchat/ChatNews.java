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
 * publish/subscribe, whose messages are addresses of chats, or empty, and are kept nowhere.
 */
final class ChatNews implements SmartLifecycle {
    static final String TOPIC = "halo:webchat:news";

    private static final Logger LOG = LoggerFactory.getLogger(ChatNews.class);
    private static final Backoff PAUSES = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));

    /**
     * How often something is published, so that a connection on which nothing comes is known to be broken. Not a ping, which
     * another thread would have to send on the connection that listens.
     */
    private static final Duration SIGN = Duration.ofSeconds(2);

    private static final String NOBODY = "";

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
            if (!chat.equals(NOBODY)) {
                tell(chat);
            }
        }
    };
    private volatile int failures;
    private ScheduledExecutorService signs = Executors.newSingleThreadScheduledExecutor();
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
        signs = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "halo-webchat-signs"));
        signs.scheduleWithFixedDelay(this::giveSign, SIGN.toMillis(), SIGN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveSign() {
        try {
            redis.publish(TOPIC, NOBODY);
        } catch (RuntimeException away) {
            LOG.debug("Redis cannot be asked for news: {}", away.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        signs.shutdownNow();
        if (subscription.isSubscribed()) {
            subscription.unsubscribe();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
