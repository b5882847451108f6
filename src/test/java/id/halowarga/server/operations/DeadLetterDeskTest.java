package id.halowarga.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.message.ChannelName;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import id.halowarga.staff.FailedMessages.Failed;
import id.halowarga.staff.FailedMessages.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class DeadLetterDeskTest {
    @Test
    void tellsOfDeadLettersOfAllLanesWithoutTheirPersons() {
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode node = PipelineNode.start(
                        redis,
                        new TestClock(),
                        (conversation, burst) -> {
                            throw new IllegalStateException("defect");
                        },
                        List.of(),
                        "halo.conversation.turn-attempts",
                        "1")) {
            node.get(Inbox.class).append(Chats.text(1, "a", "/halo"));
            DeadLetterDesk desk = new DeadLetterDesk(node.get(DeadLetters.class));
            // The message itself, and the apology to a channel that is not on.
            Eventually.that(() -> assertThat(desk.count()).isEqualTo(2));
            assertThat(desk.newest(5))
                    .extracting(Failed::incoming, Failed::channel, Failed::reason)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(true, ChannelName.TELEGRAM, Reason.DEFECT),
                            org.assertj.core.groups.Tuple.tuple(false, ChannelName.TELEGRAM, Reason.UNREACHABLE));
            assertThat(desk.newest(5))
                    .allSatisfy(failed -> assertThat(failed.id()).hasSizeLessThanOrEqualTo(50));
        }
    }

    @Test
    void takesNoIdThatIsNone() {
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode node = PipelineNode.start(redis, new TestClock(), Chats::echo, List.of())) {
            DeadLetterDesk desk = new DeadLetterDesk(node.get(DeadLetters.class));
            assertThat(desk.resend("in/1/x")).isFalse();
            assertThat(desk.resend("in/999/1-0")).isFalse();
            assertThat(desk.discard("")).isFalse();
        }
    }
}
