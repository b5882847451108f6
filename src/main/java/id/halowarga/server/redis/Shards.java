package id.halowarga.server.redis;

import id.halowarga.message.ChatAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Divides the chats. The number must stay the same for as long as Redis holds anything.
 *
 * @param count number of shards, at least 1
 */
public record Shards(int count) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Shards {
        if (count < 1) {
            throw new IllegalArgumentException("at least one shard");
        }
    }

    /**
     * The shard of a chat, by the CRC-32 of its address: the same on every node and in every release.
     *
     * @param chat the chat
     * @return its shard
     */
    public Shard of(ChatAddress chat) {
        CRC32 hash = new CRC32();
        hash.update(chat.encoded().getBytes(StandardCharsets.UTF_8));
        return new Shard((int) (hash.getValue() % count));
    }

    /**
     * All of them.
     *
     * @return the shards in order
     */
    public List<Shard> all() {
        return IntStream.range(0, count).mapToObj(Shard::new).toList();
    }
}
