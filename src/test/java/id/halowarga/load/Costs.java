package id.halowarga.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Processor time and work, from the beginning or since a moment.
 *
 * @param nodes         processor time of the nodes
 * @param redis         processor time of Redis
 * @param database      processor time of PostgreSQL
 * @param people        processor time of this process, which simulates people and platforms
 * @param redisCommands commands that Redis ran, those inside of scripts included
 * @param statements    statements that PostgreSQL ran
 * @param commits       transactions that PostgreSQL committed
 * @param calls         calls that the platforms took
 */
record Costs(
        Duration nodes,
        Duration redis,
        Duration database,
        Duration people,
        long redisCommands,
        long statements,
        long commits,
        long calls) {
    static Costs of(LoadStores stores, Nodes nodes, List<Platform> platforms) throws IOException {
        return new Costs(
                nodes.cpu(),
                stores.redisCpu(),
                stores.databaseCpu(),
                ProcessFigures.of(ProcessHandle.current().pid()).cpu(),
                stores.redisCommands(),
                stores.statements(),
                stores.commits(),
                platforms.stream().mapToLong(Platform::calls).sum());
    }

    Costs since(Costs before) {
        return new Costs(
                nodes.minus(before.nodes),
                redis.minus(before.redis),
                database.minus(before.database),
                people.minus(before.people),
                redisCommands - before.redisCommands,
                statements - before.statements,
                commits - before.commits,
                calls - before.calls);
    }
}
