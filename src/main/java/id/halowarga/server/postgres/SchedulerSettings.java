package id.halowarga.server.postgres;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tasks in the database are run ({@code halo.scheduler}).
 *
 * @param threads         threads for timed tasks; notices have one of their own, which keeps their order
 * @param pollingInterval how often to look for due tasks of other nodes; own notices start at once
 * @param heartbeat       how often a running task tells that it is alive; after six missed ones another node takes it over
 */
@ConfigurationProperties("halo.scheduler")
record SchedulerSettings(
        @DefaultValue("2") int threads,
        @DefaultValue("1s") Duration pollingInterval,
        @DefaultValue("5s") Duration heartbeat) {
    SchedulerSettings {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("HALO_SCHEDULER_THREADS must be 1 to 64.");
        }
        if (pollingInterval.isNegative() || pollingInterval.isZero()) {
            throw new IllegalArgumentException("HALO_SCHEDULER_POLLING_INTERVAL must be longer than nothing.");
        }
        if (heartbeat.isNegative() || heartbeat.isZero()) {
            throw new IllegalArgumentException("HALO_SCHEDULER_HEARTBEAT must be longer than nothing.");
        }
    }
}
