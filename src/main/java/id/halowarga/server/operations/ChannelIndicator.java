package id.halowarga.server.operations;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether a messenger can be used. */
class ChannelIndicator implements HealthIndicator {
    private final Channel channel;

    ChannelIndicator(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Health health() {
        ChannelHealth health = channel.health();
        Health.Builder builder = health.usable() ? Health.up() : Health.outOfService();
        return builder.withDetail("detail", health.detail()).build();
    }
}
