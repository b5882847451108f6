package id.halowarga.server.operations;

import id.halowarga.channel.Channel;
import id.halowarga.directory.Directory;
import id.halowarga.server.connection.RedisDurability;
import id.halowarga.server.connection.RedisSettings;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.staff.FailedMessages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Beans for operators. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    ConsoleSummary consoleSummary(
            Environment environment,
            CitySettings city,
            RedisSettings redis,
            DataFolder folder,
            Directory directory,
            ObjectProvider<Channel> channels) {
        return new ConsoleSummary(
                environment, city, redis, folder, directory, channels.stream().toList());
    }

    @Bean
    FailedMessages failedMessages(DeadLetters letters) {
        return new DeadLetterDesk(letters);
    }

    /** Shown as {@code redis}. */
    @Bean
    HealthIndicator redisHealthIndicator(RedisDurability durability) {
        return new RedisIndicator(durability);
    }

    /** Shown as {@code channels}, one entry per channel that is on. */
    @Bean
    CompositeHealthContributor channelsHealthContributor(ObjectProvider<Channel> channels) {
        List<Channel> on = channels.stream().toList();
        Map<String, ChannelIndicator> byName =
                on.stream().collect(Collectors.toMap(channel -> channel.name().value(), ChannelIndicator::new));
        return CompositeHealthContributor.fromMap(byName);
    }
}
