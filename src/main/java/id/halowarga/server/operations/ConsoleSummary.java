package id.halowarga.server.operations;

import id.halowarga.channel.Channel;
import id.halowarga.directory.Directory;
import id.halowarga.message.ChannelName;
import id.halowarga.server.connection.RedisSettings;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.operations.StartSummary.Item;
import id.halowarga.server.settings.CitySettings;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Prints the summary of the start. */
class ConsoleSummary {
    private final Environment environment;
    private final CitySettings city;
    private final RedisSettings redis;
    private final DataFolder folder;
    private final Directory directory;
    private final Set<ChannelName> channels;

    ConsoleSummary(
            Environment environment,
            CitySettings city,
            RedisSettings redis,
            DataFolder folder,
            Directory directory,
            List<Channel> channels) {
        this.environment = environment;
        this.city = city;
        this.redis = redis;
        this.folder = folder;
        this.directory = directory;
        this.channels = channels.stream().map(Channel::name).collect(Collectors.toUnmodifiableSet());
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(summary().text());
    }

    StartSummary summary() {
        String version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "development");
        return new StartSummary(
                version,
                List.of(
                        channel(ChannelName.WEBCHAT, "Web chat", address(), "HALO_WEBCHAT_ENABLED=true"),
                        channel(ChannelName.TELEGRAM, "Telegram", "on", "HALO_TELEGRAM_TOKEN"),
                        channel(
                                ChannelName.WHATSAPP,
                                "WhatsApp",
                                "on, webhook at /webhooks/whatsapp",
                                "HALO_WHATSAPP_ACCESS_TOKEN and HALO_WHATSAPP_PHONE_NUMBER_ID"),
                        new Item("Directory", directoryState()),
                        new Item("Operators", operators()),
                        new Item("Redis", redis.external().isPresent() ? "external (HALO_REDIS_URL)" : "embedded"),
                        new Item("PostgreSQL", postgres()),
                        new Item("Data folder", folder.root().toString())));
    }

    private Item channel(ChannelName name, String label, String whenOn, String switchOn) {
        return new Item(label, channels.contains(name) ? whenOn : "off; set " + switchOn);
    }

    private String address() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    private String directoryState() {
        String source = city.directoryFile()
                .map(file -> "from " + file)
                .orElse("the shipped sample; set HALO_DIRECTORY to your own");
        return directory.city() + ", " + directory.opds().size() + " OPD, " + source;
    }

    private String operators() {
        return city.admins().isEmpty()
                ? "none; set HALO_ADMINS, such as telegram:1001"
                : city.admins().size() + " (HALO_ADMINS)";
    }

    private String postgres() {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                ? "external (SPRING_DATASOURCE_URL)"
                : "embedded";
    }
}
