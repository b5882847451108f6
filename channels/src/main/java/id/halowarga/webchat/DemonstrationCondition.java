package id.halowarga.webchat;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the application is a demonstration: anybody may then play the handlers, so a messenger's token rules it out. */
class DemonstrationCondition implements Condition {
    private static final String SETTING = "halo.demonstration";
    private static final List<String> OF_MESSENGERS =
            List.of("halo.telegram.token", "halo.whatsapp.access-token", "halo.whatsapp.phone-number-id");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return allowed(environment)
                && OF_MESSENGERS.stream().noneMatch(name -> StringUtils.hasText(environment.getProperty(name)));
    }

    private static boolean allowed(Environment environment) {
        String value = environment.getProperty(SETTING, "auto").strip().toLowerCase(Locale.ROOT);
        return switch (value) {
            case "", "auto", "true", "on", "yes", "1" -> true;
            // Anything else is refused by the settings, with a sentence that names it.
            default -> false;
        };
    }
}
