package id.halowarga.load;

import java.util.List;

/**
 * What a run came to.
 *
 * @param run     the run
 * @param figures what people saw
 * @param costs   what it took
 * @param seconds how long it lasted
 * @param memory  most memory that each node ever held, MiB
 * @param redis   what clients sent to Redis in a short time afterwards
 * @param silent  people who waited for an answer for more than ten seconds at the end
 */
record Measurement(
        LoadRun run, Figures figures, Costs costs, double seconds, List<Long> memory, RedisSample redis, long silent) {
    int messages() {
        return Math.max(1, figures.answers().size());
    }
}
