package id.halowarga.server.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.Inbox;
import id.halowarga.message.ChannelName;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** A clock that is set an hour back or more than a day on, while messages wait: none is lost, none ends before it was tried. */
class ClockJumpTest {
    private static final Duration BACK = Duration.ofHours(-1);
    private static final Duration ON = Duration.ofHours(25);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final ObedientChannel webchat = new ObedientChannel(ChannelName.WEBCHAT);
    private final AtomicBoolean away = new AtomicBoolean(true);
    private final PipelineNode node = PipelineNode.start(redis, clock, Chats::echo, List.of(telegram, webchat));

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private DeliveryResult whenBack() {
        return away.get()
                ? new DeliveryResult.RetryAfter(List.of(), PATIENCE, DeliveryResult.Scope.CHANNEL, "429")
                : telegram.delivered();
    }

    /** A platform that asks for patience: the first message was tried, the second was not. */
    private void twoWait() {
        telegram.answer(delivery -> whenBack());
        Inbox inbox = node.get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/satu"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu"));
        inbox.append(Chats.text(1, "b", "/dua"));
        inbox.append(Chats.text(2, "c", "/tiga"));
        away.set(false);
    }

    private void nothingIsLost() {
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.distinctWords()).contains("/satu", "/dua", "/tiga");
        });
        assertThat(telegram.distinctWords().stream().filter(List.of("/satu", "/dua")::contains))
                .containsExactly("/satu", "/dua");
        assertThat(node.get(DeadLetters.class).list(10)).isEmpty();
    }

    @Test
    void whatWaitsIsSentInOrderThoughTheClockIsSetBack() {
        twoWait();
        clock.advance(BACK);
        node.get(Inbox.class).append(Chats.text(3, "d", "/empat"));
        clock.advance(BACK.negated().plus(PATIENCE));
        nothingIsLost();
        Eventually.that(() -> assertThat(telegram.words()).contains("/empat"));
    }

    @Test
    void whatWasNeverTriedIsNotTooOldBecauseTheClockIsSetOn() {
        telegram.answer(delivery -> whenBack());
        Inbox inbox = node.get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/satu"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu"));
        inbox.append(Chats.text(2, "b", "/dua"));
        Eventually.that(() -> assertThat(redis.keys("*out:telegram:box:*")).hasSize(2));
        away.set(false);
        clock.advance(ON);
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.distinctWords()).contains("/dua");
        });
        assertThat(node.get(DeadLetters.class).list(10))
                .extracting(letter -> letter.owner())
                .containsOnly(Chats.chat(1).encoded());
    }

    @Test
    void conversationsGoOnAtOnceWhereverTheClockIsSet() {
        telegram.answer(delivery -> telegram.delivered());
        Inbox inbox = node.get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/satu"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu"));
        clock.advance(BACK);
        inbox.append(Chats.text(1, "b", "/dua"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu", "/dua"));
        clock.advance(ON);
        inbox.append(Chats.text(1, "c", "/tiga"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu", "/dua", "/tiga"));
        assertThat(node.get(DeadLetters.class).list(10)).isEmpty();
    }
}
