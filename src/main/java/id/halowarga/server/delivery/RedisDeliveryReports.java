package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.InboxUnavailableException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import redis.clients.jedis.exceptions.JedisException;

/** Records reports, and counts them as {@code halo.messages.reports} by channel and status. */
final class RedisDeliveryReports implements DeliveryReports {
    private final DeliveryStatuses statuses;
    private final MeterRegistry registry;

    RedisDeliveryReports(DeliveryStatuses statuses, MeterRegistry registry) {
        this.statuses = statuses;
        this.registry = registry;
    }

    @Override
    public void record(DeliveryReport report) {
        try {
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
