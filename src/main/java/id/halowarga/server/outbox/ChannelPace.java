package id.halowarga.server.outbox;

import id.halowarga.message.ChannelName;
import id.halowarga.server.redis.Backoff;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The pace of a whole channel, shared by all nodes. Keys, all {@code halo:{out:<channel>}:…}: {@code pace}, string, the time
 * at which its bucket of tokens is full again, until then; {@code pause}, string, the time until which the platform wants
 * nothing, until then; {@code failures}, string, how often in a row it could not be used, an hour.
 */
final class ChannelPace {
    private static final RedisScript PACE = RedisScript.named("pace");
    private static final RedisScript KEEP = RedisScript.named("keep");
    private static final long FAILURES_KEPT_SECONDS = 3600;

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final String prefix;
    private final Rate rate;
    private final Backoff backoff;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();
    private volatile boolean troubled = true;
    private volatile long pausedUntil;

    ChannelPace(UnifiedJedis redis, ChannelName channel, OutboxSettings settings, Clock clock) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.prefix = "halo:{out:" + channel.value() + "}:";
        this.rate = settings.rates(channel).overall();
        this.backoff = settings.backoff();
        this.clock = clock;
    }

    /**
     * Takes a token. Of a pause that another node began, a channel without limit learns at its next {@link #pause()}.
     *
     * @return zero if there was one, else the time until there is
     */
    Duration take() {
        return rate.unlimited() ? left(pausedUntil) : tokens(1, false);
    }

    /** Takes tokens for what was sent beyond the first part. */
    void overdraw(int tokens) {
        if (!rate.unlimited() && tokens > 0) {
            tokens(tokens, true);
        }
    }

    /**
     * How long nothing may be sent.
     *
     * @return the time, zero if there is no pause
     */
    Duration pause() {
        pausedUntil = Optional.ofNullable(redis.get(prefix + "pause"))
                .map(Long::parseLong)
                .orElse(0L);
        Duration left = left(pausedUntil);
        troubled |= !left.isZero();
        return left;
    }

    private Duration left(long until) {
        return Duration.ofMillis(Math.max(0, until - clock.millis()));
    }

    /**
     * Begins a pause.
     *
     * @param wish the time that the platform asks for, zero if it names none
     * @return when it ends, epoch milliseconds
     */
    long begin(Duration wish) {
        troubled = true;
        long running = pause().toMillis();
        long length = wish.isZero() ? Math.max(running, nextBackoff(running > 0)) : wish.toMillis();
        long until = clock.millis() + Math.max(running, length);
        pausedUntil = until;
        String left = Long.toString(Math.max(1, until - clock.millis()));
        scripts.run(KEEP, List.of(prefix + "pause"), List.of(Long.toString(until), left));
        return until;
    }

    /** Says that the platform took a message. */
    void works() {
        if (troubled) {
            troubled = false;
            redis.del(prefix + "failures");
        }
    }

    private long nextBackoff(boolean alreadyPaused) {
        // Several threads fail at once when a platform goes away: that is one failure.
        if (alreadyPaused) {
            return 0;
        }
        return backoff.after((int) Math.min(failures(), Integer.MAX_VALUE), random)
                .toMillis();
    }

    private long failures() {
        try {
            long failures = redis.incr(prefix + "failures");
            redis.expire(prefix + "failures", FAILURES_KEPT_SECONDS);
            return failures;
        } catch (JedisDataException full) {
            return 1;
        }
    }

    private Duration tokens(int tokens, boolean forced) {
        List<String> arguments = List.of(
                Long.toString(clock.millis()),
                rate.interval(),
                Integer.toString(rate.burst()),
                Integer.toString(tokens),
                forced ? "1" : "0");
        return Duration.ofMillis(
                scripts.number(PACE, List.of(prefix + "pace", prefix + "pause", prefix + "never"), arguments));
    }
}
