package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReport.Status;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.InboxUnavailableException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import redis.clients.jedis.exceptions.JedisException;

/** Records reports, and counts them as {@code halo.messages.reports} by channel, status and error. */
final class RedisDeliveryReports implements DeliveryReports {
    private final DeliveryStatuses statuses;
    private final FailedReports failures;
    private final MeterRegistry registry;

    RedisDeliveryReports(DeliveryStatuses statuses, FailedReports failures, MeterRegistry registry) {
        this.statuses = statuses;
        this.failures = failures;
        this.registry = registry;
    }

    @Override
    public void record(DeliveryReport report) {
        try {
            // First what follows from a failure, which changes nothing the second time; then the record, which ends it.
            if (report.status() == Status.FAILED && statuses.isNews(report)) {
                failures.failed(report);
            }
            if (statuses.record(report)) {
                count(report);
            }
        } catch (JedisException unavailable) {
            throw new InboxUnavailableException(unavailable);
        }
    }

    private void count(DeliveryReport report) {
        registry.counter(
                        "halo.messages.reports",
                        "channel",
                        report.chat().channel().value(),
                        "status",
                        report.status().name().toLowerCase(Locale.ROOT),
                        "error",
                        report.error().orElse(""))
                .increment();
    }
}
