package id.halowarga.whatsapp;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether one of the two settings that switch WhatsApp on is set, so that the other one is asked for. An empty one, as an
 * unset variable leaves it in a compose file, counts as none.
 */
public class WhenWhatsAppIsOn implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return Stream.of("halo.whatsapp.access-token", "halo.whatsapp.phone-number-id")
                .map(environment::getProperty)
                .anyMatch(StringUtils::hasText);
    }
}
