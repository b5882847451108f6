package id.halowarga.server.testing;

import id.halowarga.channel.Channel;
import id.halowarga.channel.MediaStore;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.server.mailbox.MailboxConfiguration;
import id.halowarga.server.outbox.OutboxConfiguration;
import id.halowarga.server.outbox.UndeliveredMessages;
import id.halowarga.text.Messages;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import redis.clients.jedis.UnifiedJedis;

/** Inbox, workers, outbox and departure of one node, assembled as in the application. */
public final class PipelineNode implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private PipelineNode(
            UnifiedJedis redis,
            Clock clock,
            TurnTaker taker,
            List<Channel> channels,
            UndeliveredMessages told,
            Map<String, Object> set) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", set));
        context.registerBean(UnifiedJedis.class, () -> redis, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TurnTaker.class, () -> taker);
        context.registerBean(MediaStore.class, MemoryOfKinds::new);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Messages.class, Messages::shipped);
        context.registerBean(UndeliveredMessages.class, () -> told);
        for (Channel channel : channels) {
            context.registerBean(channel.name().value(), Channel.class, () -> channel);
        }
        context.register(MailboxConfiguration.class, OutboxConfiguration.class);
        context.refresh();
    }

    /**
     * Starts a node that looks for work often and, unless told otherwise, neither waits for bursts nor limits anybody.
     *
     * @param redis    Redis; not closed
     * @param clock    the time
     * @param taker    takes the turns
     * @param channels the channels that are switched on
     * @param settings further settings, names and values alternating
     * @return the node, at work
     */
    public static PipelineNode start(
            UnifiedJedis redis, Clock clock, TurnTaker taker, List<Channel> channels, String... settings) {
        return startTelling(UndeliveredMessages.UNHEARD, redis, clock, taker, channels, settings);
    }

    /**
     * Starts a node that makes known what does not arrive.
     *
     * @param told     gets to know
     * @param redis    Redis; not closed
     * @param clock    the time
     * @param taker    takes the turns
     * @param channels the channels that are switched on
     * @param settings further settings, names and values alternating
     * @return the node, at work
     */
    public static PipelineNode startTelling(
            UndeliveredMessages told,
            UnifiedJedis redis,
            Clock clock,
            TurnTaker taker,
            List<Channel> channels,
            String... settings) {
        Map<String, Object> set = new HashMap<>(Map.of(
                "halo.conversation.burst-window", "0s",
                "halo.conversation.per-minute", "0",
                "halo.queue.wake", "10ms",
                "halo.queue.listen", "50ms"));
        for (int i = 0; i < settings.length; i += 2) {
            set.put(settings[i], settings[i + 1]);
        }
        return new PipelineNode(redis, clock, taker, channels, told, set);
    }

    /**
     * A part of the node.
     *
     * @param type its type
     * @param <T>  its type
     * @return the only bean of that type
     */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * Parts of the node.
     *
     * @param type their type
     * @param <T>  their type
     * @return the beans of that type by name
     */
    public <T> Map<String, T> all(Class<T> type) {
        return context.getBeansOfType(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps nothing but says that it did. */
    private static final class MemoryOfKinds implements MediaStore {
        @Override
        public MediaContent store(MediaKind kind, Optional<String> fileName, InputStream content) throws IOException {
            int bytes = content.readAllBytes().length;
            return new MediaContent.Stored(kind, "0".repeat(64), "application/octet-stream", bytes, fileName);
        }

        @Override
        public InputStream open(MediaContent.Stored media) throws IOException {
            throw new IOException("not kept");
        }
    }
}
