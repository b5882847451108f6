package id.halowarga.server.mailbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.MediaStore;
import id.halowarga.channel.OptionPages;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.outbox.DepartureCrews;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.OutboxLanes;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.outbox.Windows;
import id.halowarga.server.redis.Crew;
import id.halowarga.server.redis.Crews;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.NodeName;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.text.Messages;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import redis.clients.jedis.UnifiedJedis;

/** Assembles the mailboxes, and the crews of this node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueueSettings.class, ConversationSettings.class})
public class MailboxConfiguration {
    /**
     * This node's name.
     *
     * @return a new name
     */
    @Bean
    public NodeName nodeName() {
        return NodeName.random();
    }

    @Bean
    MailboxMeters mailboxMeters(MeterRegistry registry) {
        return new MailboxMeters(registry);
    }

    /**
     * Where channels put what they receive.
     *
     * @param redis         Redis
     * @param queue         shards and times
     * @param conversations burst window
     * @param clock         the time
     * @param meters        meters
     * @param windows       of channels that have them
     * @param turning       sends further options
     * @param downloads     fetches files at once
     * @return the inbox
     */
    @Bean
    Inbox inbox(
            UnifiedJedis redis,
            QueueSettings queue,
            ConversationSettings conversations,
            Clock clock,
            MailboxMeters meters,
            Windows windows,
            PageTurning turning,
            ObjectProvider<Downloads> downloads) {
        return new AttentiveInbox(
                new RedisInbox(redis, queue, conversations, clock, meters, windows::opening), turning, message -> {
                    if (Downloads.isAway(message)) {
                        downloads.ifAvailable(files -> files.begin(message));
                    }
                });
    }

    @Bean
    PageTurning pageTurning(OptionPages pages, Outbox outbox, Windows windows, Messages words) {
        return new PageTurning(pages, outbox, windows, words);
    }

    @Bean
    @Order(2)
    Belongings movedConversation(UnifiedJedis redis, QueueSettings queue, ConversationSettings conversations) {
        return new MovedConversation(new RedisScripts(redis), queue.layout(), conversations);
    }

    @Bean
    Turns turns(
            TurnTaker taker,
            Downloads downloads,
            SentReferences sent,
            Windows windows,
            ConversationSettings settings,
            Messages words,
            Clock clock) {
        return new Turns(taker, downloads, new ReplyReferences(sent, windows), settings, words, clock);
    }

    @Bean
    Downloads downloads(
            List<Channel> channels,
            MediaStore store,
            UnifiedJedis redis,
            QueueSettings queue,
            ConversationSettings settings) {
        return new Downloads(new MediaFetcher(channels, store), redis, queue.layout(), settings.downloads());
    }

    @Bean
    ReadyStreams mailboxStreams(UnifiedJedis redis, QueueSettings queue, NodeName node) {
        return new ReadyStreams(redis, MailboxKeys.LANE, queue.layout(), node.value());
    }

    @Bean
    Mailbox mailbox(
            UnifiedJedis redis,
            ReadyStreams mailboxStreams,
            OutboxLanes outboxes,
            ConversationSettings settings,
            Clock clock) {
        return new Mailbox(new RedisScripts(redis), mailboxStreams, outboxes, settings, clock);
    }

    @Bean
    MailboxWork mailboxWork(
            Mailbox mailbox, Turns turns, ConversationSettings settings, Clock clock, MailboxMeters meters) {
        return new MailboxWork(mailbox, turns, settings, clock, meters);
    }

    /**
     * All crews of this node.
     *
     * @param work           what is done for conversations
     * @param mailboxStreams their ready streams
     * @param departures     the crews that send messages
     * @param redis          Redis
     * @param clock          the time
     * @param queue          threads and times
     * @param registry       meters
     * @return the crews, started and stopped with the application
     */
    @Bean
    Crews crews(
            MailboxWork work,
            ReadyStreams mailboxStreams,
            DepartureCrews departures,
            UnifiedJedis redis,
            Clock clock,
            QueueSettings queue,
            MeterRegistry registry) {
        Crew conversations = new Crew(mailboxStreams, work, queue.workers(), queue);
        List<Crew> all = Stream.concat(Stream.of(conversations), departures.all().stream())
                .toList();
        return new Crews(all, redis, clock, queue, registry);
    }

    /**
     * What could not be handled or delivered.
     *
     * @param redis      Redis
     * @param queue      shards
     * @param departures the lanes of outboxes
     * @param outboxes   which of them a chat belongs to
     * @param clock      the time
     * @return the dead letters
     */
    @Bean
    public DeadLetters deadLetters(
            UnifiedJedis redis, QueueSettings queue, DepartureCrews departures, OutboxLanes outboxes, Clock clock) {
        Stream<Lane> out = departures.all().stream().map(crew -> crew.streams().lane());
        List<Lane> lanes = Stream.concat(Stream.of(MailboxKeys.LANE), out).toList();
        return new DeadLetters(redis, queue.layout(), lanes, letter -> home(letter, outboxes), clock);
    }

    /** A channel may have been switched on since: its chats' letters leave the lane of channels that are off. */
    private static Lane home(DeadLetter letter, OutboxLanes outboxes) {
        return letter.lane().equals(MailboxKeys.LANE)
                ? MailboxKeys.LANE
                : outboxes.of(ChatAddress.parse(letter.owner()));
    }
}
