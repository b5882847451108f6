package id.halowarga.whatsapp;

import id.halowarga.channel.Channel;
import id.halowarga.channel.MediaStore;
import id.halowarga.channel.OptionPages;
import id.halowarga.text.Messages;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.rendering.ChannelWords;
import id.halowarga.whatsapp.rendering.Layout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Beans of the WhatsApp channel, which exists where its settings are. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenWhatsAppIsOn.class)
@EnableConfigurationProperties({WhatsAppSettings.class, WindowSettings.class})
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
    Sending whatsappSending(
            CloudApi api, MediaStore store, OptionPages pages, Messages messages, Reachability whatsappReachability) {
        return new Sending(
                new Layout(ChannelWords.of(messages)),
                pages,
                new PartSender(api, store),
                new Verdicts(whatsappReachability),
                whatsappReachability);
    }

    @Bean
    Channel whatsappChannel(WindowSettings window, CloudApi api, Sending sending, Reachability whatsappReachability) {
        Nudges nudges = new Nudges(window, api, new Verdicts(whatsappReachability));
        return new WhatsAppChannel(sending, nudges, window.window(), new MediaDownload(api), whatsappReachability);
    }
}
