package id.halowarga.server.settings;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the city's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CitySettings.class)
class SettingsConfiguration {
    @Bean
    @ConfigurationPropertiesBinding
    static ChatAddressReader chatAddressReader() {
        return new ChatAddressReader();
    }
}
