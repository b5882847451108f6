package id.halowarga.server.clock;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The handlers' morning digest ({@code halo.digest}).
 *
 * @param enabled   whether there is one
 * @param evenEmpty whether handlers are told that nothing is due
 */
@ConfigurationProperties("halo.digest")
record DigestSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean evenEmpty) {}
