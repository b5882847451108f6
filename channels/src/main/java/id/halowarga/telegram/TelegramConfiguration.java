package id.halowarga.telegram;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.MediaStore;
import id.halowarga.text.Messages;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;

/** Beans of the Telegram channel, which exists where there is a token. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenTelegramIsOn.class)
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramConfiguration {
    /** How much longer than the long poll a request for updates may last. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(30);

    @Bean
    Reachability telegramReachability() {
        return new Reachability();
    }

    @Bean
    UpdateReader telegramUpdateReader() {
        return new UpdateReader();
    }

    @Bean
    TelegramHttp telegramHttp(TelegramSettings settings) {
        return new TelegramHttp(settings, settings.callTimeout());
    }

    @Bean
    TelegramHttp telegramReceivingHttp(TelegramSettings settings) {
        return new TelegramHttp(settings, settings.longPoll().plus(GRACE));
    }

    @Bean
    CommandMenus telegramCommandMenus(TelegramHttp telegramHttp, Messages messages) {
        return new CommandMenus(telegramHttp.api(), messages);
    }

    @Bean
    Channel telegramChannel(
            TelegramHttp telegramHttp,
            CommandMenus menus,
            Reachability reachability,
            MediaStore store,
            Messages messages,
            Clock clock) {
        TelegramApi api = telegramHttp.api();
        return new TelegramChannel(
                new PartPlanner(new Keyboards(messages)),
                new PartSender(api, new Uploads(store)),
                new Verdicts(new FloodWatch(clock)),
                menus,
                new FileDownload(api, telegramHttp),
                reachability);
    }

    @Bean
    Receiving telegramReceiving(TelegramSettings settings, TelegramHttp telegramReceivingHttp, UpdateReader reader) {
        TelegramApi api = telegramReceivingHttp.api();
        return switch (settings.mode()) {
            case POLLING -> new Polling(api, reader, settings.longPoll());
            case WEBHOOK -> new WebhookRegistration(api, settings.webhookUrl(), settings.webhookSecret());
        };
    }

    @Bean
    TelegramSession telegramSession(
            TelegramHttp telegramHttp,
            CommandMenus menus,
            Receiving receiving,
            Reachability reachability,
            UpdateReader reader,
            Inbox inbox,
            ChatMoves moves,
            Clock clock) {
        TelegramApi api = telegramHttp.api();
        ExponentialBackOff backOff = new ExponentialBackOff.Builder()
                .setMaxIntervalMillis((int) LONGEST_BACK_OFF.toMillis())
                .build();
        return new TelegramSession(
                api,
                menus,
                receiving,
                bot -> new Reception(reader, new UpdateMapper(bot, clock), inbox, moves, api),
                new Patience(reachability, backOff));
    }

    @Bean
    TelegramLinks telegramLinks(TelegramSession session) {
        return new TelegramLinks(session::identity);
    }

    @Bean
    @ConditionalOnProperty(name = "halo.telegram.mode", havingValue = "webhook")
    RouterFunction<ServerResponse> telegramWebhook(
            TelegramSettings settings, UpdateReader reader, TelegramSession session) {
        TelegramWebhook webhook = new TelegramWebhook(settings.webhookSecret(), reader, session::reception);
        return RouterFunctions.route()
                .POST(TelegramWebhook.PATH, webhook::handle)
                .build();
    }
}
