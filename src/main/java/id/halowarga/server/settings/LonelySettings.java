package id.halowarga.server.settings;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses settings of a channel that is not switched on: whoever set them believes that it is. */
@Configuration(proxyBeanMethods = false)
class LonelySettings {
    private static final List<String> OF_TELEGRAM = List.of("webhook-url", "webhook-secret");

    LonelySettings(Environment environment) {
        if (StringUtils.hasText(environment.getProperty("halo.telegram.token"))) {
            return;
        }
        for (String name : OF_TELEGRAM) {
            String property = "halo.telegram." + name;
            if (StringUtils.hasText(environment.getProperty(property))) {
                throw new StartRefusedException(
                        "HALO_TELEGRAM_TOKEN is missing: " + SettingName.ofProperty(property) + " is set without it.");
            }
        }
    }
}
