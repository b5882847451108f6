package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReports;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.outbox.UndeliveredMessages;
import id.halowarga.server.outbox.Windows;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Messages;
import id.halowarga.ticket.desk.DeliveryDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.UnifiedJedis;

/** Assembles what follows messages. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    DeliveryStatuses deliveryStatuses(UnifiedJedis redis, QueueSettings queue) {
        return new DeliveryStatuses(redis, queue.layout());
    }

    @Bean
    DeliveryDesk deliveryDesk(DeskPorts ports, DeskSetup setup) {
        return new DeliveryDesk(ports, setup);
    }

    @Bean
    LostMessages lostMessages(DeliveryDesk desk) {
        return new LostMessages(desk);
    }

    @Bean
    FailedReports failedReports(SentReferences sent, Windows windows, Outbox outbox, LostMessages lost) {
        return new FailedReports(sent, windows, outbox, lost);
    }

    @Bean
    UndeliveredMessages undeliveredMessages(
            LostMessages lost, FailedReports failures, StaffStore staff, Outbox outbox, Messages messages) {
        return new AlarmedOperators(lost, failures, staff, outbox, messages);
    }

    @Bean
    DeliveryReports deliveryReports(DeliveryStatuses statuses, FailedReports failures, MeterRegistry registry) {
        return new RedisDeliveryReports(statuses, failures, registry);
    }
}
