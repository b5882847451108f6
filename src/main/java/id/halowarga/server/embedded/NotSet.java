package id.halowarga.server.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Conditions on external servers not being set. An empty setting counts as not set. */
final class NotSet {
    static final String REDIS = "halo.redis.url";
    static final String POSTGRES = "spring.datasource.url";

    private NotSet() {}

    static boolean lacks(Environment environment, String property) {
        return !StringUtils.hasText(environment.getProperty(property));
    }

    /** No external PostgreSQL. */
    static final class Postgres implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return lacks(context.getEnvironment(), POSTGRES);
        }
    }

    /** At least one of them is not external. */
    static final class RedisOrPostgres implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return lacks(context.getEnvironment(), REDIS) || lacks(context.getEnvironment(), POSTGRES);
        }
    }
}
