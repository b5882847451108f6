package id.halowarga.server.assembly;

import id.halowarga.classification.TextReader;
import id.halowarga.nlp.reading.RuleTextReader;
import id.halowarga.text.Messages;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the modules that know no Spring. */
@Configuration(proxyBeanMethods = false)
class AssemblyConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Messages messages() {
        return Messages.shipped();
    }

    @Bean
    TextReader textReader() {
        return RuleTextReader.shipped();
    }
}
