package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReports;
import id.halowarga.server.redis.QueueSettings;
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
    DeliveryReports deliveryReports(DeliveryStatuses statuses, MeterRegistry registry) {
        return new RedisDeliveryReports(statuses, registry);
    }
}
