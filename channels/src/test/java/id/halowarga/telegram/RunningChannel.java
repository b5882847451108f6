package id.halowarga.telegram;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/** The channel as the application runs it, beside an inbox and a media store in memory. */
final class RunningChannel implements AutoCloseable {
    static {
        // Conditions are met within moments; a crowded machine may need more than the default of ten seconds.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }

    final KeptMessages inbox = new KeptMessages();
    final KeptFiles files = new KeptFiles();
    final List<String> moves = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext context;

    /** An application of this channel alone, with a web server. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(TelegramConfiguration.class)
    static class WebApplication {}

    private RunningChannel(Map<String, Object> settings, boolean webServer) {
        context = webServer ? withWebServer(settings) : alone(settings);
    }

    static RunningChannel polling(FakeTelegram telegram) {
        return polling(settings(telegram));
    }

    static RunningChannel polling(Map<String, Object> settings) {
        return new RunningChannel(settings, false);
    }

    static RunningChannel webhook(Map<String, Object> settings) {
        return new RunningChannel(settings, true);
    }

    static Map<String, Object> settings(FakeTelegram telegram) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("halo.telegram.token", FakeTelegram.TOKEN);
        settings.put("halo.telegram.api-url", telegram.url());
        return settings;
    }

    private ConfigurableApplicationContext alone(Map<String, Object> settings) {
        AnnotationConfigApplicationContext fresh = new AnnotationConfigApplicationContext();
        fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        fresh.register(TelegramConfiguration.class);
        surround(fresh);
        fresh.refresh();
        return fresh;
    }

    private ConfigurableApplicationContext withWebServer(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setDefaultProperties(settings);
        application.addInitializers(this::surround);
        return application.run();
    }

    private void surround(ConfigurableApplicationContext fresh) {
        var beans = fresh.getBeanFactory();
        beans.registerSingleton("inbox", inbox);
        beans.registerSingleton("files", files);
        beans.registerSingleton("moves", (ChatMoves) (from, to, at) -> moves.add(from.chat() + ">" + to.chat()));
        beans.registerSingleton("messages", Messages.shipped());
        beans.registerSingleton("clock", Clock.systemUTC());
    }

    Channel channel() {
        return context.getBean(Channel.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DeliveryResult deliver(long chat, OutboundMessage message) {
        return deliver(chat, message, 0);
    }

    DeliveryResult deliver(long chat, OutboundMessage message, int firstPart) {
        ChatAddress to = new ChatAddress(ChannelName.TELEGRAM, Long.toString(chat));
        return channel().deliver(new Delivery("d-1", to, message, firstPart, 0));
    }

    @Override
    public void close() {
        context.close();
    }
}
