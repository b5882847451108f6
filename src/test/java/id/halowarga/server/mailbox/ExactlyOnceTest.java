package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Many conversations at once, while messages come twice, turns fail, workers die and the platform stutters. */
class ExactlyOnceTest {
    private static final long SEED = 20261122;
    private static final int CHATS = 150;
    private static final int MESSAGES = 3000;
    private static final String[] STORMY = {
        "halo.queue.silence", "3s",
        "halo.queue.workers", "3",
        "halo.conversation.retry-first", "4ms",
        "halo.conversation.retry-longest", "20ms",
        "halo.conversation.turn-attempts", "1000",
        "halo.outbox.retry-first", "4ms",
        "halo.outbox.retry-longest", "20ms"
    };

    private final ObedientChannel webchat = new ObedientChannel(ChannelName.WEBCHAT);
    private final Random fate = new Random(SEED);
    private final Set<String> beingServed = ConcurrentHashMap.newKeySet();
    private final Set<String> servedByTwo = ConcurrentHashMap.newKeySet();

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void answersEveryMessageOnceAndInOrder() {
        webchat.answer(this::stutter);
        List<Integer> arrivals = arrivals();
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode one = PipelineNode.start(redis, Clock.systemUTC(), this::take, List.of(webchat), STORMY);
                PipelineNode two = PipelineNode.start(redis, Clock.systemUTC(), this::take, List.of(webchat), STORMY)) {
            List<InboundMessage> sent = new ArrayList<>();
            Map<Integer, Integer> next = new ConcurrentHashMap<>();
            for (int chat : arrivals) {
                InboundMessage message = message(chat, next.merge(chat, 1, Integer::sum) - 1);
                (fate.nextBoolean() ? one : two).get(Inbox.class).append(message);
                sent.add(message);
                if (fate.nextBoolean()) {
                    one.get(Inbox.class).append(sent.get(fate.nextInt(sent.size())));
                }
            }
            Map<String, String> expected = next.entrySet().stream()
                    .collect(Collectors.toMap(e -> address(e.getKey()).encoded(), e -> numbers(e.getValue())));
            Eventually.that(() -> assertThat(answered()).isEqualTo(expected));
            assertThat(one.get(DeadLetters.class).list(10)).isEmpty();
        }
        assertThat(servedByTwo).isEmpty();
    }

    private List<Integer> arrivals() {
        List<Integer> chats = new ArrayList<>(
                IntStream.range(0, MESSAGES).mapToObj(i -> i % CHATS).toList());
        Collections.shuffle(chats, fate);
        return chats;
    }

    private Turn take(Conversation conversation, Burst burst) {
        String chat = burst.sender().chat().encoded();
        if (!beingServed.add(chat)) {
            servedByTwo.add(chat);
        }
        try {
            int fortune = nextFate(200);
            if (fortune == 0) {
                throw new Death();
            }
            if (fortune < 10) {
                throw new IllegalStateException("a turn that fails");
            }
            int before = Chats.turns(conversation);
            String count = Integer.toString(before + burst.messages().size());
            TicketReference counted = new TicketReference(count, TicketReference.Purpose.ANSWER);
            return new Turn(
                    conversation.handling(Optional.of(counted)), List.of(Chats.say(before + ":" + Chats.words(burst))));
        } finally {
            beingServed.remove(chat);
        }
    }

    private DeliveryResult stutter(Delivery delivery) {
        return nextFate(20) == 0
                ? new DeliveryResult.RetryAfter(List.of(), Duration.ZERO, DeliveryResult.Scope.CHAT, "503")
                : webchat.delivered();
    }

    private int nextFate(int bound) {
        synchronized (fate) {
            return fate.nextInt(bound);
        }
    }

    /** Per chat the words of all answers, each preceded by how many messages had been answered before: 0:0+1 2:2 … */
    private Map<String, String> answered() {
        Map<String, Map<String, String>> byChat = new ConcurrentHashMap<>();
        for (Delivery delivery : webchat.deliveries()) {
            byChat.computeIfAbsent(delivery.to().encoded(), chat -> new LinkedHashMap<>())
                    .putIfAbsent(delivery.id(), delivery.message().text().plain());
        }
        return byChat.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> joined(e.getValue().values())));
    }

    private static String joined(Collection<String> answers) {
        StringBuilder all = new StringBuilder();
        int count = 0;
        for (String answer : answers) {
            String[] parts = answer.split(":", 2);
            assertThat(parts[0]).isEqualTo(Integer.toString(count));
            count += parts[1].split("\\+").length;
            all.append(all.isEmpty() ? "" : "+").append(parts[1]);
        }
        return all.toString();
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining("+"));
    }

    private static ChatAddress address(int chat) {
        return new ChatAddress(ChannelName.WEBCHAT, "s" + chat);
    }

    private static InboundMessage message(int chat, int number) {
        Sender sender = new Sender(address(chat), "s" + chat, "", false, Optional.empty());
        MessageId id = new MessageId(ChannelName.WEBCHAT, chat + "/" + number);
        return new InboundMessage.Text(id, sender, Instant.EPOCH, Optional.empty(), Integer.toString(number));
    }
}
