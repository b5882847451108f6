package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.server.testing.RealRedis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;

class RedisScriptsTest {
    private static final RedisScript PACE = RedisScript.named("pace");
    /** One message per second, two at once. */
    private static final List<String> KEYS = List.of("bucket", "pause", "never");

    private static final List<String> ONE_TOKEN = List.of("1000000", "1000", "2", "1", "0");

    @Test
    void runsAScriptThatTheServerForgot() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isZero();
            redis.scriptFlush();
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isZero();
            assertThat(redis.scriptExists(List.of(PACE.sha1()))).containsExactly(true);
        }
    }

    @Test
    void runsSeveralAtOnceEvenIfTheServerForgotTheScript() {
        RedisScript take = RedisScript.named("mailbox-take");
        List<Shard> shards = new Shards(2).all();
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            redis.scriptFlush();
            Lane lane = new Lane("in");
            ReadyStreams streams = new ReadyStreams(redis, lane, new Shards(2), "anna");
            streams.create();
            List<RedisScripts.Call> calls =
                    shards.stream().map(shard -> taking(redis, lane, shard)).toList();
            streams.read(shards, Duration.ofMillis(1));
            List<Optional<List<?>>> results = new RedisScripts(redis).lists(calls);
            assertThat(results).hasSize(2);
            assertThat((Object) results.get(0).orElseThrow().get(3)).isEqualTo(List.of("entry 0"));
            assertThat((Object) results.get(1).orElseThrow().get(3)).isEqualTo(List.of("entry 1"));
        }
    }

    @Test
    void letsNoRunThatFailsTakeOthersWithIt() {
        List<Shard> shards = new Shards(2).all();
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            Lane lane = new Lane("in");
            ReadyStreams streams = new ReadyStreams(redis, lane, new Shards(2), "anna");
            streams.create();
            List<RedisScripts.Call> calls =
                    shards.stream().map(shard -> taking(redis, lane, shard)).toList();
            streams.read(shards, Duration.ofMillis(1));
            redis.del(lane.box(shards.get(0), "x"));
            redis.set(lane.box(shards.get(0), "x"), "no list");
            List<Optional<List<?>>> results = new RedisScripts(redis).lists(calls);
            assertThat(results.get(0)).isEmpty();
            assertThat((Object) results.get(1).orElseThrow().get(3)).isEqualTo(List.of("entry 1"));
        }
    }

    @Test
    void runsScriptsInTurnAndSaysWhatFailed() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            redis.scriptFlush();
            RedisScripts scripts = new RedisScripts(redis);
            RedisScripts.Call token = new RedisScripts.Call(PACE, KEYS, ONE_TOKEN);
            assertThat(scripts.inTurn(List.of(token, token, token))).isEqualTo(List.of(0L, 0L, 1000L));

            List<String> noNumber = List.of("a list", "pause", "never");
            redis.rpush(noNumber.get(0), "no number");
            RedisScripts.Call failing = new RedisScripts.Call(PACE, noNumber, ONE_TOKEN);
            List<String> others = List.of("another bucket", "pause", "never");
            assertThatThrownBy(() -> scripts.inTurn(List.of(failing, new RedisScripts.Call(PACE, others, ONE_TOKEN))))
                    .isInstanceOf(JedisDataException.class);
            assertThat(redis.exists(others.get(0))).isTrue();
        }
    }

    private static RedisScripts.Call taking(RedisClient redis, Lane lane, Shard shard) {
        redis.rpush(lane.box(shard, "x"), "entry " + shard.number());
        String entry = redis.xadd(lane.ready(shard), StreamEntryID.NEW_ENTRY, Map.of("o", "x"))
                .toString();
        List<String> keys = List.of(
                lane.ready(shard),
                lane.queued(shard),
                lane.box(shard, "x"),
                lane.head(shard, "x"),
                shard.key("state:x"));
        return new RedisScripts.Call(RedisScript.named("mailbox-take"), keys, List.of("anna", entry, "x", "20", "0"));
    }

    @Test
    void givesTokensUntilTheBucketIsEmptyAndSaysHowLongToWait() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isZero();
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isZero();
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isEqualTo(1000);
            List<String> later = List.of("1000400", "1000", "2", "1", "0");
            assertThat(scripts.number(PACE, KEYS, later)).isEqualTo(600);
            List<String> inTime = List.of("1001000", "1000", "2", "1", "0");
            assertThat(scripts.number(PACE, KEYS, inTime)).isZero();
        }
    }

    @Test
    void overdrawsABucketWhenTokensWereUsedAnyway() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            List<String> five = List.of("1000000", "1000", "2", "5", "1");
            assertThat(scripts.number(PACE, KEYS, five)).isZero();
            assertThat(scripts.number(PACE, KEYS, ONE_TOKEN)).isEqualTo(4000);
        }
    }

    @Test
    void refusesAScriptThatDoesNotExist() {
        assertThatThrownBy(() -> RedisScript.named("missing")).isInstanceOf(IllegalArgumentException.class);
    }
}
