package id.halowarga.server.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * Runs scripts by their hash. A server that does not know one (a new one, a replica that took over, after
 * {@code SCRIPT FLUSH}) is sent its source and keeps it.
 */
public final class RedisScripts {
    private static final Logger LOG = LoggerFactory.getLogger(RedisScripts.class);

    private final UnifiedJedis redis;

    /**
     * Over a connection pool.
     *
     * @param redis a single server, sentinels or a cluster
     */
    public RedisScripts(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * Runs a script.
     *
     * @param script    the script
     * @param keys      its keys, all with the same hash tag
     * @param arguments its arguments
     * @return what it returned
     */
    public Object run(RedisScript script, List<String> keys, List<String> arguments) {
        try {
            return redis.evalsha(script.sha1(), keys, arguments);
        } catch (JedisNoScriptException e) {
            return redis.eval(script.source(), keys, arguments);
        }
    }

    /**
     * One run of a script.
     *
     * @param script    the script
     * @param keys      its keys, all with the same hash tag
     * @param arguments its arguments
     */
    public record Call(RedisScript script, List<String> keys, List<String> arguments) {}

    /**
     * Runs scripts one after the other in one round trip, so that they are made durable together. A server that does not know
     * one of them runs that one last.
     *
     * @param calls the runs
     * @return what each returned, in order
     * @throws redis.clients.jedis.exceptions.JedisException the first failure; each of the others was run or was not
     */
    public List<Object> inTurn(List<Call> calls) {
        if (calls.size() == 1) {
            return List.of(run(calls.get(0)));
        }
        List<Response<Object>> responses = responses(calls);
        return IntStream.range(0, calls.size())
                .mapToObj(i -> result(calls.get(i), responses.get(i)))
                .toList();
    }

    /**
     * Runs scripts that return a list or nothing, in one round trip. A run that fails alone returns nothing.
     *
     * @param calls the runs
     * @return their results in order, empty for nothing
     * @throws JedisDataException if all runs failed
     */
    public List<Optional<List<?>>> lists(List<Call> calls) {
        return calls.size() == 1 ? List.of(list(run(calls.get(0)))) : lists(calls, responses(calls));
    }

    private List<Response<Object>> responses(List<Call> calls) {
        try (AbstractPipeline pipeline = redis.pipelined()) {
            List<Response<Object>> responses = calls.stream()
                    .map(call -> pipeline.evalsha(call.script().sha1(), call.keys(), call.arguments()))
                    .toList();
            pipeline.sync();
            return responses;
        }
    }

    private List<Optional<List<?>>> lists(List<Call> calls, List<Response<Object>> responses) {
        List<Optional<List<?>>> results = new ArrayList<>();
        List<JedisDataException> failures = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            try {
                results.add(list(result(calls.get(i), responses.get(i))));
            } catch (JedisDataException one) {
                LOG.error("A script failed on one of {} owners: {}", calls.size(), Failure.describe(one));
                failures.add(one);
                results.add(Optional.empty());
            }
        }
        if (!calls.isEmpty() && failures.size() == calls.size()) {
            throw failures.get(0);
        }
        return results;
    }

    /**
     * Runs a script.
     *
     * @param call which, and with what
     * @return what it returned
     */
    public Object run(Call call) {
        return run(call.script(), call.keys(), call.arguments());
    }

    private Object result(Call call, Response<Object> response) {
        try {
            return response.get();
        } catch (JedisNoScriptException e) {
            return redis.eval(call.script().source(), call.keys(), call.arguments());
        } catch (JedisRedirectionException e) {
            // The shard has moved to another server of the cluster; nothing was run, and a single call follows it.
            return run(call);
        } catch (IllegalStateException unanswered) {
            // The pipeline of a cluster keeps to itself that it lost a server.
            throw new JedisConnectionException("a server of the cluster did not answer", unanswered);
        }
    }

    private static Optional<List<?>> list(Object result) {
        return result instanceof List<?> list ? Optional.of(list) : Optional.empty();
    }

    /**
     * Runs a script that returns a whole number.
     *
     * @param script    the script
     * @param keys      its keys, all with the same hash tag
     * @param arguments its arguments
     * @return the number
     */
    public long number(RedisScript script, List<String> keys, List<String> arguments) {
        return (Long) run(script, keys, arguments);
    }
}
