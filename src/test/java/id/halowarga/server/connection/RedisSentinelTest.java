package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.faults.SentinelProcesses;
import id.halowarga.message.ChannelName;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.UnifiedJedis;

/** A node behind three real sentinels, whose master is killed. */
class RedisSentinelTest {
    private static final int CHATS = 10;

    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);

    @TempDir
    Path folder;

    @Test
    void goesOnWithTheReplicaWhenTheMasterIsKilled() throws Exception {
        try (SentinelProcesses servers = SentinelProcesses.start(folder);
                UnifiedJedis redis = client(servers);
                PipelineNode node = PipelineNode.start(
                        redis, Clock.systemUTC(), Chats::echo, List.of(telegram), "halo.queue.silence", "1s")) {
            Inbox inbox = node.get(Inbox.class);
            say(inbox, "a");
            Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(CHATS));
            servers.master().kill();
            Eventually.that(() -> assertThat(accepted(inbox)).isTrue());
            say(inbox, "b");
            Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(2 * CHATS));
            assertThat(servers.replica().<Object>ask(server -> server.role().get(0)))
                    .isEqualTo("master");
            assertThat(new RedisDurability(redis, false).check().sufficient()).isTrue();
        }
    }

    private static UnifiedJedis client(SentinelProcesses servers) {
        RedisSettings settings = new RedisSettings(
                "redis://" + servers.addresses(), RedisMode.SENTINEL, SentinelProcesses.MASTER, null, 32, false);
        return new RedisClients(settings, settings.external().orElseThrow()).client(0, Duration.ofSeconds(1));
    }

    private static void say(Inbox inbox, String id) {
        for (int chat = 1; chat <= CHATS; chat++) {
            inbox.append(Chats.text(chat, id + chat, "/" + id + chat));
        }
    }

    private static boolean accepted(Inbox inbox) {
        try {
            inbox.append(Chats.text(1, "b1", "/b1"));
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }
}
