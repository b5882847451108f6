package id.halowarga.whatsapp;

import id.halowarga.channel.Channel;
import id.halowarga.whatsapp.api.CloudApi;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Beans of the WhatsApp channel, which exists where its settings are. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenWhatsAppIsOn.class)
@EnableConfigurationProperties(WhatsAppSettings.class)
class WhatsAppConfiguration {
    @Bean
    Reachability whatsappReachability() {
        return new Reachability();
    }

    @Bean
    CloudApi whatsappApi(WhatsAppSettings settings) {
        return new CloudApi(settings.access());
    }

    @Bean
    Channel whatsappChannel(CloudApi api, Reachability whatsappReachability) {
        return new WhatsAppChannel(new MediaDownload(api), whatsappReachability);
    }
}
