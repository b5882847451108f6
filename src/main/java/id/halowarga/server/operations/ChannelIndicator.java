package id.halowarga.server.operations;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Tells whether a messenger can be used. */
class ChannelIndicator implements HealthIndicator {
    /** Shown for the whole application too, but with the HTTP status 200: everything else works. */
    static final Status UNUSABLE = new Status("DEGRADED");

    private final Channel channel;

    ChannelIndicator(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Health health() {
        ChannelHealth health = channel.health();
        Health.Builder builder = health.usable() ? Health.up() : Health.status(UNUSABLE);
        return builder.withDetail("detail", health.detail()).build();
    }
}
