package id.halowarga.server.settings;

import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses settings of a channel that is not switched on: whoever set them believes that it is. */
public final class LonelySettings {
    /** Settings that mean nothing without others, by what must be set beside them. */
    private static final Map<String, List<String>> FOLLOWERS = Map.of(
            "halo.telegram.token", List.of("halo.telegram.webhook-url", "halo.telegram.webhook-secret"),
            "halo.whatsapp.access-token", List.of("halo.whatsapp.app-secret", "halo.whatsapp.verify-token"));

    LonelySettings(Environment environment) {
        FOLLOWERS.forEach((leader, followers) -> {
            if (!isSet(environment, leader)) {
                refuse(environment, leader, followers);
            }
        });
    }

    private static void refuse(Environment environment, String leader, List<String> followers) {
        for (String follower : followers) {
            if (isSet(environment, follower)) {
                throw new StartRefusedException(SettingName.ofProperty(leader) + " is missing: "
                        + SettingName.ofProperty(follower) + " is set without it.");
            }
        }
    }

    private static boolean isSet(Environment environment, String property) {
        return StringUtils.hasText(environment.getProperty(property));
    }
}
