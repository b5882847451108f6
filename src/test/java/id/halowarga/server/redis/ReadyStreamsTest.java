package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.RealRedis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XClaimParams;
import redis.clients.jedis.resps.StreamConsumerInfo;

class ReadyStreamsTest {
    private static final Lane LANE = new Lane("in");
    private static final Shards SHARDS = new Shards(4);
    private static final Shard SHARD = new Shard(2);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final ReadyStreams anna = new ReadyStreams(redis, LANE, SHARDS, "anna");
    private final ReadyStreams budi = new ReadyStreams(redis, LANE, SHARDS, "budi");

    @BeforeEach
    void create() {
        anna.create();
        budi.create();
    }

    @AfterEach
    void close() {
        redis.close();
    }

    private List<ReadyEntry> read(ReadyStreams by) {
        return by.read(SHARDS.all(), AT_ONCE);
    }

    private static List<ReadyEntry> claim(ReadyStreams by) {
        return by.claim(SILENCE, 10, place -> false);
    }

    private void ready(String owner) {
        redis.xadd(LANE.ready(SHARD), StreamEntryID.NEW_ENTRY, Map.of("o", owner));
    }

    private void age(ReadyEntry entry) {
        XClaimParams old = new XClaimParams().idle(60_000);
        redis.xclaimJustId(LANE.ready(SHARD), Lane.GROUP, "anna", 0, old, new StreamEntryID(entry.id()));
    }

    @Test
    void givesAnOwnerToOneNode() {
        ready("x");
        assertThat(read(anna)).extracting(ReadyEntry::owner).containsExactly("x");
        assertThat(read(budi)).isEmpty();
    }

    @Test
    void takesOneOwnerPerShardSoThatOthersGetTheRest() {
        ready("x");
        ready("y");
        assertThat(read(anna)).extracting(ReadyEntry::owner).containsExactly("x");
        assertThat(read(budi)).extracting(ReadyEntry::owner).containsExactly("y");
    }

    @Test
    void handsTheOwnersOfASilentNodeOver() {
        ready("x");
        age(read(anna).get(0));
        List<ReadyEntry> claimed = claim(budi);
        assertThat(claimed).hasSize(1);
        assertThat(claimed.get(0).owner()).isEqualTo("x");
        assertThat(claimed.get(0).claimed()).isTrue();
    }

    @Test
    void leavesOwnersToANodeThatSaysThatItIsAlive() {
        ready("x");
        ReadyEntry entry = read(anna).get(0);
        age(entry);
        assertThat(anna.renew(List.of(entry))).containsExactly(entry);
        assertThat(claim(budi)).isEmpty();
    }

    @Test
    void doesNotGiveBackWhatAnotherTookOver() {
        ready("x");
        ReadyEntry entry = read(anna).get(0);
        age(entry);
        claim(budi);
        assertThat(anna.renew(List.of(entry))).isEmpty();
        assertThat(anna.park(entry, 0, List.of())).isFalse();
        assertThat(redis.xpending(LANE.ready(SHARD), Lane.GROUP).getConsumerMessageCount())
                .containsEntry("budi", 1L);
    }

    @Test
    void parksAnOwnerWithItsProgress() {
        ready("x");
        assertThat(anna.park(read(anna).get(0), 5000, List.of("t", "3"))).isTrue();
        assertThat(redis.zscore(LANE.parked(SHARD), "x")).isEqualTo(5000);
        assertThat(redis.hget(LANE.head(SHARD, "x"), "t")).isEqualTo("3");
        assertThat(redis.xlen(LANE.ready(SHARD))).isZero();
    }

    @Test
    void forgetsNodesThatAreGoneAndLeftNothing() {
        ready("x");
        read(anna);
        read(budi);
        ReadyStreams citra = new ReadyStreams(redis, LANE, SHARDS, "citra");
        Eventually.that(() -> {
            citra.forget(Duration.ofMillis(1));
            assertThat(redis.xinfoConsumers2(LANE.ready(SHARD), Lane.GROUP))
                    .extracting(StreamConsumerInfo::getName)
                    .containsExactly("anna");
        });
    }

    @Test
    void canBeCreatedAgain() {
        ready("x");
        anna.create();
        assertThat(read(anna)).hasSize(1);
    }

    @Test
    void takesNoMoreOverThanThereIsRoomFor() {
        for (String owner : List.of("x", "y", "z")) {
            ready(owner);
            age(read(anna).get(0));
        }
        assertThat(budi.claim(SILENCE, 2, place -> false)).hasSize(2);
        assertThat(redis.xpending(LANE.ready(SHARD), Lane.GROUP).getConsumerMessageCount())
                .containsEntry("anna", 1L);
    }

    @Test
    void doesNotTakeOverWhatThisNodeIsAtItself() {
        ready("x");
        ReadyEntry entry = read(anna).get(0);
        age(entry);
        assertThat(anna.claim(SILENCE, 10, entry.place()::equals)).isEmpty();
        assertThat(claim(budi)).hasSize(1);
    }

    @Test
    void beginsTheTurnOfAHangingWorkerAnewSoThatItCannotEndIt() {
        ready("x");
        ReadyEntry hanging = read(anna).get(0);
        assertThat(anna.requeue(hanging)).isTrue();
        assertThat(anna.park(hanging, 0, List.of())).isFalse();
        assertThat(anna.requeue(hanging)).isFalse();
        assertThat(read(anna)).extracting(ReadyEntry::owner).containsExactly("x");
        assertThat(redis.hget(LANE.head(SHARD, "x"), "t")).isEqualTo("1");
    }
}
