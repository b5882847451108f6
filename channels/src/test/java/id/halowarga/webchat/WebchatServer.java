package id.halowarga.webchat;

import id.halowarga.channel.Channel;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.MediaStore;
import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The web chat on a real web server, with the rest of the house replaced: for tests of the channel and of its page. */
public final class WebchatServer implements AutoCloseable {
    /** With a settings file that does not exist, so that one of an application that this runs beside is not read. */
    private static final List<String> ON_ITS_OWN = List.of(
            "spring.config.name=webchat-alone",
            "server.port=0",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");

    private final ConfigurableApplicationContext context;

    private WebchatServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts on a free port.
     *
     * @param settings further settings, {@code name=value}
     * @return the running server
     */
    public static WebchatServer start(String... settings) {
        return start(new RecordingInbox(), new InMemoryChatHistory(), settings);
    }

    /**
     * Starts on a free port, with stores that an earlier server may have filled.
     *
     * @param inbox    where messages go
     * @param history  where the chats are
     * @param settings further settings, {@code name=value}
     * @return the running server
     */
    public static WebchatServer start(RecordingInbox inbox, InMemoryChatHistory history, String... settings) {
        return new WebchatServer(new SpringApplicationBuilder(House.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("inbox", inbox);
                    context.getBeanFactory().registerSingleton("chatHistory", history);
                })
                .run(Stream.concat(ON_ITS_OWN.stream(), Stream.of(settings))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new)));
    }

    /**
     * Where the server listens.
     *
     * @param path a path
     * @return its address
     */
    public URI at(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /**
     * The inbox.
     *
     * @return what the server was started with
     */
    public RecordingInbox inbox() {
        return context.getBean(RecordingInbox.class);
    }

    /**
     * The chats.
     *
     * @return what the server was started with
     */
    public InMemoryChatHistory history() {
        return context.getBean(InMemoryChatHistory.class);
    }

    /**
     * A part of the application.
     *
     * @param type its type
     * @return the bean
     */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * Says something in a chat as the bot.
     *
     * @param to      the chat
     * @param message what to say
     * @return what became of it
     */
    public DeliveryResult say(ChatAddress to, OutboundMessage message) {
        return context.getBean(Channel.class)
                .deliver(new Delivery(UUID.randomUUID().toString(), to, message, 0, 0));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a configuration by annotation, so that no other application's scan finds it. */
    @EnableAutoConfiguration
    @Import(WebchatConfiguration.class)
    static class House {
        @Bean
        static Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        static Messages messages() {
            return Messages.shipped();
        }

        @Bean
        static MediaStore mediaStore() {
            return new InMemoryMediaStore();
        }

        @Bean
        static Directory directory() {
            return new Directory(
                    "Kota Contoh",
                    ZoneId.of("Asia/Jakarta"),
                    List.of(
                            opd("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas PU"),
                            opd("dlh", "Dinas Lingkungan Hidup", "Dinas LH"),
                            opd("diskominfo", "Dinas Komunikasi dan Informatika", "Diskominfo")),
                    List.of());
        }

        private static Opd opd(String code, String name, String label) {
            return new Opd(new OpdCode(code), name, label, name, Set.of(), List.of());
        }
    }
}
