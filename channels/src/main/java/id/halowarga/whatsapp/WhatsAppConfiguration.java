package id.halowarga.whatsapp;

import id.halowarga.channel.Channel;
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
    GraphHttp whatsappHttp(WhatsAppSettings settings) {
        return new GraphHttp(settings);
    }

    @Bean
    Channel whatsappChannel(WhatsAppSettings settings, GraphHttp http, Reachability whatsappReachability) {
        MediaDownload files = new MediaDownload(http, new MediaHosts(settings), whatsappReachability);
        return new WhatsAppChannel(files, whatsappReachability);
    }
}
