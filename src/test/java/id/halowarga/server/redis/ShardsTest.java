package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.testing.Chats;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private final Shards shards = new Shards(16);

    @Test
    void keepsAChatInItsShardForEver() {
        // CRC-32 of these addresses modulo 16, reckoned by another program: a change would lose every conversation.
        assertThat(shards.of(Chats.chat(1001))).isEqualTo(new Shard(12));
        assertThat(shards.of(new ChatAddress(ChannelName.WHATSAPP, "6281200000001")))
                .isEqualTo(new Shard(6));
    }

    @Test
    void spreadsChatsEvenly() {
        Map<Shard, Long> counts = IntStream.range(0, 16_000)
                .mapToObj(Chats::chat)
                .collect(Collectors.groupingBy(shards::of, Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(shards.all());
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(800L, 1200L));
    }

    @Test
    void marksEveryKeyOfAShardWithItsTag() {
        Lane lane = new Lane("in");
        Shard shard = new Shard(3);
        Function<String, String> tag = key -> key.substring(key.indexOf('{'), key.indexOf('}') + 1);
        assertThat(IntStream.of(1).mapToObj(i -> lane.box(shard, "telegram:1")).map(tag))
                .containsExactly("{s3}");
        assertThat(lane.seen(shard, "id")).startsWith("halo:{s3}:in:seen:");
    }

    @Test
    void needsAShard() {
        assertThatThrownBy(() -> new Shards(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
