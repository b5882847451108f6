package id.halowarga.server.backup;

import id.halowarga.server.connection.RedisServers;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * Our keys of Redis as a stream of names, times of expiry and values. The work of each shard (mailboxes, outboxes, states) is
 * copied at one moment by a script; what only grows (seen ids, references, copies and statuses of sent messages, places of files,
 * histories) goes before it, in batches: of that, what comes in between is missing, which loses no message.
 */
final class RedisCopy {
    /** Keys whose loss costs nothing: paces and pauses of channels, allowances of persons. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("halo:\\{out:.*|halo:\\{s[0-9]+}:(allowance|told|.*:pace):.*");

    private static final Pattern OF_A_MOMENT =
            Pattern.compile("halo:\\{s[0-9]+}:(?!seen:|sent:|copy:|status:|page:|file:|[a-z:]*:seen:).*");
    private static final RedisScript SHARD = RedisScript.named("copy-shard");
    private static final int AT_ONCE = 500;
    private static final long FOR_EVER = -1;

    private final UnifiedJedis redis;
    private final Shards shards;
    private final Clock clock;

    RedisCopy(UnifiedJedis redis, Shards shards, Clock clock) {
        this.redis = redis;
        this.shards = shards;
        this.clock = clock;
    }

    boolean empty() {
        return keys().isEmpty();
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        List<String> growing = keys().stream()
                .filter(key -> !OF_A_MOMENT.matcher(key).matches())
                .toList();
        for (int from = 0; from < growing.size(); from += AT_ONCE) {
            copy(growing.subList(from, Math.min(growing.size(), from + AT_ONCE)), data);
        }
        for (Shard shard : shards.all()) {
            copy(shard, data);
        }
        data.flush();
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        RedisServers.ask(redis, RedisCopy::scanned).forEach(keys::addAll);
        keys.removeIf(key -> LEFT_OUT.matcher(key).matches());
        return keys;
    }

    private static Set<String> scanned(Jedis server) {
        Set<String> keys = new HashSet<>();
        ScanParams ours = new ScanParams().match("halo:*").count(AT_ONCE);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> found = server.scan(cursor, ours);
            keys.addAll(found.getResult());
            cursor = found.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return keys;
    }

    /** A key and what a round trip says of it. */
    private record Asked(String key, Response<Long> left, Response<byte[]> value) {}

    private void copy(List<String> keys, DataOutputStream out) throws IOException {
        List<Asked> asked;
        try (AbstractPipeline pipeline = redis.pipelined()) {
            asked = keys.stream()
                    .map(key -> new Asked(key, pipeline.pttl(key), pipeline.dump(key)))
                    .toList();
            pipeline.sync();
        }
        for (Asked answer : asked) {
            byte[] value = answer.value().get();
            if (value != null) {
                put(out, bytes(answer.key()), answer.left().get(), value);
            }
        }
    }

    private void copy(Shard shard, DataOutputStream out) throws IOException {
        List<byte[]> keys = List.of(bytes(shard.key("copy")));
        List<byte[]> arguments = List.of(bytes(shard.key("*")));
        List<?> found = (List<?>) redis.eval(bytes(SHARD.source()), keys, arguments);
        for (int i = 0; i + 2 < found.size(); i += 3) {
            byte[] key = (byte[]) found.get(i);
            if (!LEFT_OUT.matcher(new String(key, StandardCharsets.UTF_8)).matches()) {
                put(out, key, (Long) found.get(i + 1), (byte[]) found.get(i + 2));
            }
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private void put(DataOutputStream out, byte[] key, long left, byte[] value) throws IOException {
        out.writeInt(key.length);
        out.write(key);
        out.writeLong(left < 0 ? FOR_EVER : clock.millis() + left);
        out.writeInt(value.length);
        out.write(value);
    }

    /** Puts everything back that has not expired meanwhile. */
    void read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        while (true) {
            int length;
            try {
                length = data.readInt();
            } catch (EOFException end) {
                return;
            }
            byte[] key = data.readNBytes(length);
            long expires = data.readLong();
            byte[] value = data.readNBytes(data.readInt());
            long left = expires == FOR_EVER ? 0 : expires - clock.millis();
            if (expires == FOR_EVER || left > 0) {
                redis.restore(key, left, value);
            }
        }
    }
}
