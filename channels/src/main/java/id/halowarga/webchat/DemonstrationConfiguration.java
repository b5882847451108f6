package id.halowarga.webchat;

import id.halowarga.staff.StandingHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the handlers of the demonstration known. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemonstration
class DemonstrationConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationConfiguration.class);

    @Bean
    StandingHandlers demonstrationHandlers(DemonstrationStaff staff) {
        LOG.warn(
                "Demonstration mode: every visitor of the web chat may act as city operator and as any OPD. A messenger's"
                        + " token or HALO_DEMONSTRATION=false ends it.");
        return staff.handlers();
    }
}
