package id.halowarga.server.outbox;

import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.NodeName;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.redis.ReadyStreams;
import java.time.Clock;
import redis.clients.jedis.UnifiedJedis;

/** What the crews that send messages have in common. */
record DepartureParts(UnifiedJedis redis, QueueSettings queue, NodeName node, SentReferences references, Clock clock) {
    ReadyStreams streams(Lane lane) {
        return new ReadyStreams(redis, lane, queue.layout(), node.value());
    }
}
