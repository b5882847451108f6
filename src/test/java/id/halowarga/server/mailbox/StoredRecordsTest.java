package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.DialogueState;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Records that a former release stored, and records of a release to come, as nodes meet them during a rolling upgrade. */
class StoredRecordsTest {
    private static final ChatAddress CHAT = Chats.chat(1);
    private static final Shard SHARD = new Shards(16).of(CHAT);

    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);

    private static String stored(String name) throws IOException {
        try (InputStream in = StoredRecordsTest.class.getResourceAsStream("/stored/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void readsAConversationThatWasStoredBeforeFormatsHadVersions() throws IOException {
        Conversation conversation =
                MessageJson.read(stored("conversation-0"), Conversation.class, Taken.CONVERSATION_FORMAT);
        assertThat(conversation.state()).isEqualTo(DialogueState.PLACE);
        assertThat(conversation.draft().orElseThrow().description()).isEqualTo("Lampu jalan mati");
        assertThat(conversation.draft().orElseThrow().place()).isEmpty();
        assertThat(conversation.offered()).hasSize(1);
    }

    @Test
    void readsEntriesOfTheFirstFormat() throws IOException {
        assertThat(MailboxEntry.read(stored("mailbox-1")).message()).isInstanceOf(InboundMessage.Text.class);
        OutboxEntry entry = MessageJson.read(stored("outbox-1"), OutboxEntry.class);
        assertThat(entry.message().text().plain()).isEqualTo("Nomor: HW");
        assertThat(entry.message().about()).isPresent();
    }

    @Test
    void readsANewerRecordAsFarAsItIsTheSame() throws IOException {
        String newer = stored("mailbox-1").replace("\"v\":1,", "\"v\":2,\"mood\":{\"x\":1},");
        assertThat(MailboxEntry.read(newer).message()).isInstanceOf(InboundMessage.Text.class);
    }

    @Test
    void tellsANewerRecordFromADamagedOne() throws IOException {
        String unknown = stored("mailbox-1").replace("\"text\",", "\"hologram\",");
        assertThatExceptionOfType(NewerRecordException.class)
                .isThrownBy(() -> MailboxEntry.read(unknown.replace("\"v\":1", "\"v\":2")));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> MailboxEntry.read(unknown))
                .isNotInstanceOf(NewerRecordException.class);
    }

    @Test
    void leavesAConversationOfANewerReleaseToNodesThatCanReadIt() throws IOException {
        String state = SHARD.key("state:" + Chats.sender(1).conversation().value());
        String newer = stored("conversation-0")
                .replace("\"COMPLAINT\"", "\"HOLOGRAM\"")
                .replaceFirst("\\{", "{\"v\":99,");
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode node = PipelineNode.start(redis, Clock.systemUTC(), Chats::echo, List.of(telegram))) {
            redis.hset(state, "s", newer);
            redis.hset(state, "v", "4");
            node.get(Inbox.class).append(Chats.text(1, "a", "/satu"));
            Eventually.that(
                    () -> assertThat(redis.zcard(new Lane("in").parked(SHARD))).isEqualTo(1));
            assertThat(telegram.words()).isEmpty();
            assertThat(redis.hget(state, "s")).isEqualTo(newer);
            // As when the newer node has gone on.
            redis.hset(state, "s", stored("conversation-0"));
            Eventually.that(() -> assertThat(telegram.words()).containsExactly("/satu"));
            assertThat(redis.hget(state, "s")).contains("\"v\":1");
            assertThat(node.get(DeadLetters.class).list(10)).isEmpty();
        }
    }

    @Test
    void leavesAMessageOfANewerReleaseToNodesThatCanReadIt() throws IOException {
        Lane lane = new Lane("out:telegram");
        String box = lane.box(SHARD, CHAT.encoded());
        String newer = stored("outbox-1").replace("\"ANSWER\"", "\"HOLOGRAM\"").replace("\"v\":1", "\"v\":99");
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            redis.rpush(box, newer);
            try (PipelineNode node = PipelineNode.start(redis, Clock.systemUTC(), Chats::echo, List.of(telegram))) {
                node.get(Outbox.class).enqueue("n1", CHAT, Chats.say("dua"));
                Eventually.that(
                        () -> assertThat(redis.zcard(lane.parked(SHARD))).isEqualTo(1));
                assertThat(telegram.words()).isEmpty();
                redis.lset(
                        box,
                        0,
                        OutboxEntry.of("n0", System.currentTimeMillis(), Chats.say("satu"))
                                .json());
                Eventually.that(() -> assertThat(telegram.words()).containsExactly("satu", "dua"));
                assertThat(node.get(DeadLetters.class).list(10)).isEmpty();
            }
        }
    }

    @Test
    void leavesANewerConversationAloneThatItWouldWriteBackWithoutWhatIsNew() throws IOException {
        String newer = stored("conversation-0").replaceFirst("\\{", "{\"v\":99,\"mood\":\"x\",");
        assertThatExceptionOfType(NewerRecordException.class)
                .isThrownBy(() -> MessageJson.readToRewrite(newer, Conversation.class, Taken.CONVERSATION_FORMAT));
    }
}
