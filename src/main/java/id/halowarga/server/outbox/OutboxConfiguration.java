package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.OptionPages;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.redis.Crew;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.NodeName;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScripts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import redis.clients.jedis.UnifiedJedis;

/** Assembles the outboxes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxConfiguration {
    /**
     * The lanes.
     *
     * @param channels the channels that are switched on
     * @return one lane per channel
     */
    @Bean
    public OutboxLanes outboxLanes(List<Channel> channels) {
        return new OutboxLanes(channels);
    }

    /**
     * Where messages wait to depart.
     *
     * @param redis Redis
     * @param queue shards
     * @param lanes the lanes
     * @param clock the time
     * @return the outbox
     */
    @Bean
    public Outbox outbox(UnifiedJedis redis, QueueSettings queue, OutboxLanes lanes, Clock clock) {
        return new RedisOutbox(redis, queue.layout(), lanes, clock);
    }

    @Bean
    @Order(3)
    Belongings movedOutbox(UnifiedJedis redis, QueueSettings queue, OutboxLanes lanes, Outbox outbox) {
        return new MovedOutbox(redis, queue.layout(), lanes, outbox);
    }

    /**
     * Which tickets our messages were about.
     *
     * @param redis  Redis
     * @param queue  shards
     * @param former identifiers that chats had before
     * @return the references
     */
    @Bean
    SentReferences sentReferences(UnifiedJedis redis, QueueSettings queue, FormerChats former) {
        return new SentReferences(redis, queue.layout(), former);
    }

    @Bean
    @Order(4)
    FormerChats formerChats(UnifiedJedis redis, QueueSettings queue, OutboxSettings settings) {
        return new FormerChats(redis, queue.layout(), settings.references());
    }

    /**
     * The crews that send messages.
     *
     * @param parts       what they work with
     * @param lanes       the lanes
     * @param settings    paces and retries
     * @param undelivered who gets to know of messages that do not arrive
     * @param registry    meters
     * @return one crew per lane
     */
    @Bean
    public DepartureCrews departureCrews(
            DepartureParts parts,
            OutboxLanes lanes,
            OutboxSettings settings,
            ObjectProvider<UndeliveredMessages> undelivered,
            MeterRegistry registry) {
        OutboxMeters meters = new OutboxMeters(registry);
        UndeliveredMessages told = undelivered.getIfAvailable(() -> UndeliveredMessages.UNHEARD);
        return new DepartureCrews(lanes.all().entrySet().stream()
                .map(lane -> crew(parts, lane.getKey(), lane.getValue(), settings, told, meters))
                .toList());
    }

    private static Crew crew(
            DepartureParts parts,
            Lane lane,
            Channel channel,
            OutboxSettings settings,
            UndeliveredMessages undelivered,
            OutboxMeters meters) {
        ReadyStreams streams = parts.streams(lane);
        boolean windowed = channel instanceof WindowedChannel;
        ChatOutbox outbox = new ChatOutbox(
                new RedisScripts(parts.redis()), streams, parts.references(), settings, windowed, parts.clock());
        ChannelPace pace = new ChannelPace(parts.redis(), channel.name(), settings, parts.clock());
        Attempts attempts = new Attempts(channel, pace, settings, parts, undelivered, meters);
        return new Crew(
                streams,
                new Departure(channel, outbox, pace, attempts, settings, parts.clock(), meters),
                settings.threads(),
                parts.queue());
    }

    /**
     * When free words may be sent.
     *
     * @param redis Redis
     * @param queue shards
     * @param lanes the lanes
     * @param clock the time
     * @return the windows
     */
    @Bean
    public Windows windows(UnifiedJedis redis, QueueSettings queue, OutboxLanes lanes, Clock clock) {
        return new Windows(redis, queue.layout(), lanes, clock);
    }

    /**
     * Options for which messages have no room.
     *
     * @param redis  Redis
     * @param queue  shards
     * @param former identifiers that chats had before
     * @return the pages
     */
    @Bean
    OptionPages optionPages(UnifiedJedis redis, QueueSettings queue, FormerChats former) {
        return new RedisOptionPages(redis, queue.layout(), former);
    }

    /**
     * What crews work with.
     *
     * @param redis      Redis
     * @param queue      shards
     * @param node       this node
     * @param references which tickets our messages were about
     * @param clock      the time
     * @return the parts
     */
    @Bean
    DepartureParts departureParts(
            UnifiedJedis redis, QueueSettings queue, NodeName node, SentReferences references, Clock clock) {
        return new DepartureParts(redis, queue, node, references, clock);
    }
}
