package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChannelName;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;

class CrewsTest {
    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);

    @AfterEach
    void close() {
        redis.close();
    }

    private PipelineNode start(String... settings) {
        return PipelineNode.start(redis, clock, Chats::echo, List.of(telegram), settings);
    }

    @Test
    void refusesToStartWithAnotherNumberOfShards() {
        start("halo.queue.shards", "4").close();
        assertThatThrownBy(() -> start("halo.queue.shards", "8")).rootCause().hasMessageContaining("HALO_QUEUE_SHARDS");
        start("halo.queue.shards", "4").close();
    }

    @Test
    void refusesSettingsOutsideTheirRange() {
        assertThatThrownBy(() -> start("halo.queue.workers", "0")).rootCause().hasMessageContaining("workers");
        assertThatThrownBy(() -> start("halo.outbox.rates.telegram.chat.burst", "0"))
                .isNotNull();
    }

    @Test
    void takesRatesFromTheSettings() {
        String chat = "halo.outbox.rates.telegram.chat.";
        String group = "halo.outbox.rates.telegram.group.";
        String overall = "halo.outbox.rates.telegram.overall.";
        try (PipelineNode node = start(
                chat + "messages",
                "1",
                chat + "per",
                "1h",
                chat + "burst",
                "1",
                group + "messages",
                "0",
                group + "per",
                "1s",
                group + "burst",
                "1",
                overall + "messages",
                "0",
                overall + "per",
                "1s",
                overall + "burst",
                "1")) {
            Outbox outbox = node.get(Outbox.class);
            outbox.enqueue("a", Chats.chat(1), Chats.say("satu"));
            outbox.enqueue("b", Chats.chat(1), Chats.say("dua"));
            outbox.enqueue("c", Chats.chat(-1), Chats.say("tiga"));
            outbox.enqueue("d", Chats.chat(-1), Chats.say("empat"));
            Eventually.that(() -> assertThat(telegram.words()).contains("satu", "tiga", "empat"));
            assertThat(telegram.words()).doesNotContain("dua");
            clock.advance(Duration.ofHours(1));
            Eventually.that(() -> assertThat(telegram.words()).endsWith("dua"));
        }
    }

    @Test
    void goesOnAfterRedisLostItsConsumerGroups() {
        try (PipelineNode node = start()) {
            redis.flushDB();
            node.get(Outbox.class).enqueue("a", Chats.chat(1), Chats.say("halo"));
            Eventually.that(() -> assertThat(telegram.words()).containsExactly("halo"));
        }
    }

    @Test
    void countsWhatWaits() {
        telegram.answer(delivery -> delivery.id().equals("dead")
                ? new DeliveryResult.Rejected(List.of(), DeliveryResult.Reason.INVALID, "400")
                : new DeliveryResult.RetryAfter(List.of(), Duration.ofHours(1), DeliveryResult.Scope.CHAT, "429"));
        Shards shards = new Shards(16);
        Lane lane = new Lane("out:telegram");
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        LaneGauges gauges = new LaneGauges(redis, clock, shards, List.of(lane), registry);
        try (PipelineNode node = start()) {
            node.get(Outbox.class).enqueue("dead", Chats.chat(1), Chats.say("satu"));
            node.get(Outbox.class).enqueue("wait", Chats.chat(2), Chats.say("dua"));
            Eventually.that(() -> {
                gauges.sample();
                assertThat(registry.get("halo.queue.parked").gauge().value()).isEqualTo(1);
                assertThat(registry.get("halo.queue.owners").gauge().value()).isEqualTo(1);
                assertThat(registry.get("halo.queue.dead").gauge().value()).isEqualTo(1);
            });
        }
        redis.xadd(lane.ready(new Shard(0)), new StreamEntryID(clock.millis() - 5000, 0), Map.of("o", "x"));
        gauges.sample();
        assertThat(registry.get("halo.queue.age").gauge().value()).isEqualTo(5);
    }
}
