package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import id.halowarga.message.Sender;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** One person writes hundreds of messages at once; told by the order in which things are done, not by the time they take. */
class FloodTest {
    private static final int FLOOD = 200;
    private static final int OTHERS = 40;
    private static final String FLOODING = "flood";
    /** Messages of the flood that may be answered before everybody else is: workers take turns, but not in step. */
    private static final int AHEAD = FLOOD / 4;

    private final ObedientChannel webchat = new ObedientChannel(ChannelName.WEBCHAT);
    private final CountDownLatch allWrote = new CountDownLatch(1);

    @Test
    void letsEverybodyElseBeAnsweredWhileAFloodWaits() {
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode node = PipelineNode.start(
                        redis,
                        Clock.systemUTC(),
                        this::takeWhenAllWrote,
                        List.of(webchat),
                        "halo.queue.workers",
                        "2",
                        "halo.outbox.threads",
                        "2")) {
            Inbox inbox = node.get(Inbox.class);
            IntStream.range(0, FLOOD).forEach(i -> inbox.append(message(FLOODING, i)));
            IntStream.range(0, OTHERS).forEach(i -> inbox.append(message("s" + i, 0)));
            allWrote.countDown();
            Eventually.that(() -> assertThat(webchat.words()).hasSize(FLOOD + OTHERS));
        }
        List<String> answered = webchat.words();
        int lastOther = IntStream.range(0, answered.size())
                .filter(i -> !answered.get(i).startsWith("/" + FLOODING))
                .max()
                .orElseThrow();
        assertThat(lastOther).isLessThan(OTHERS + AHEAD);
        assertThat(answered.stream().filter(words -> words.startsWith("/" + FLOODING)))
                .containsExactlyElementsOf(IntStream.range(0, FLOOD)
                        .mapToObj(i -> "/" + FLOODING + i)
                        .toList());
    }

    private Turn takeWhenAllWrote(Conversation conversation, Burst burst) {
        try {
            allWrote.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Chats.echo(conversation, burst);
    }

    private static InboundMessage message(String person, int number) {
        Sender sender =
                new Sender(new ChatAddress(ChannelName.WEBCHAT, person), person, "Warga", false, Optional.of("id"));
        MessageId id = new MessageId(ChannelName.WEBCHAT, person + "/" + number);
        return new InboundMessage.Text(id, sender, Instant.EPOCH, Optional.empty(), "/" + person + number);
    }
}
