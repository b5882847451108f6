package id.halowarga.server.connection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/** Says which setting to look at when Redis cannot be used. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreachableRedisAnalyzer extends AbstractFailureAnalyzer<JedisException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, JedisException failure) {
        if (refusesUs(failure)) {
            return new FailureAnalysis("HALO_REDIS_URL: Redis refuses its user or password.", null, failure);
        }
        return failure instanceof JedisConnectionException
                ? new FailureAnalysis("HALO_REDIS_URL: no Redis answers there.", null, failure)
                : null;
    }

    private static boolean refusesUs(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean noAuthentication = String.valueOf(cause.getMessage()).startsWith("NOAUTH");
            if (cause instanceof JedisAccessControlException || noAuthentication) {
                return true;
            }
        }
        return false;
    }
}
