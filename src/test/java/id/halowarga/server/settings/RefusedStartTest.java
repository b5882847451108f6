package id.halowarga.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.halowarga.server.connection.RedisSettings;
import id.halowarga.server.media.MediaSettings;
import id.halowarga.telegram.TelegramSettings;
import id.halowarga.whatsapp.WhatsAppSettings;
import id.halowarga.whatsapp.WhenWhatsAppIsOn;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Every wrong setting stops the start with one sentence that names the variable, and repeats no value. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    private static final String SECRET = "123456:do-not-repeat-me";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HALO_TICKET_PREFIX=hw             | HALO_TICKET_PREFIX must be 2 to 5 capital letters, such as HW.",
                "HALO_TICKET_PREFIX=LAPORAN        | HALO_TICKET_PREFIX must be 2 to 5 capital letters, such as HW.",
                "HALO_ADMINS=1001                  | HALO_ADMINS has an entry that is not channel:id",
                "HALO_ADMINS=telegram:1001,wa:12 3 | HALO_ADMINS has an entry that is not channel:id",
                "HALO_ADMINS=telegram:             | HALO_ADMINS has an entry that is not channel:id",
                "HALO_REDIS_URL=localhost:6379     | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=http://localhost:1 | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=redis://localhost  | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=redis:// :1        | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=redis://localhost:0 | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=redis://a:1,b      | HALO_REDIS_URL must look like redis://host:port",
                "HALO_REDIS_URL=redis://a:1,b:2    | HALO_REDIS_MODE must be cluster or sentinel where HALO_REDIS_URL names",
                "HALO_REDIS_MODE=galaxy            | HALO_REDIS_MODE has a value that cannot be read.",
                "HALO_REDIS_MODE=cluster           | HALO_REDIS_URL is required where HALO_REDIS_MODE is set.",
                "HALO_REDIS_MODE=sentinel          | HALO_REDIS_MASTER is required in sentinel mode",
                "HALO_REDIS_MASTER=halo            | HALO_REDIS_MODE must be sentinel where HALO_REDIS_MASTER",
                "HALO_REDIS_SENTINEL_PASSWORD=x    | HALO_REDIS_MODE must be sentinel where HALO_REDIS_MASTER",
                "HALO_REDIS_CONNECTIONS=0          | HALO_REDIS_CONNECTIONS must be at least 1.",
                "HALO_REDIS_CONNECTIONS=many       | HALO_REDIS_CONNECTIONS has a value that cannot be read.",
                "HALO_REDIS_ALLOW_EVERYSEC=perhaps | HALO_REDIS_ALLOW_EVERYSEC has a value that cannot be read.",
                "HALO_MEDIA_PHOTO=large            | HALO_MEDIA_PHOTO has a value that cannot be read.",
                "HALO_MEDIA_VIDEO=0MB              | HALO_MEDIA_VIDEO must be a size such as 10MB."
            })
    void namesTheVariable(String setting, String sentence, CapturedOutput output) {
        assertThat(refusal(variables(setting), output)).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HALO_TELEGRAM_MODE=webhook         | HALO_TELEGRAM_WEBHOOK_URL is required",
                "HALO_TELEGRAM_MODE=telepathy       | HALO_TELEGRAM_MODE has a value that cannot be read.",
                "HALO_TELEGRAM_API_URL=ftp://a      | HALO_TELEGRAM_API_URL must be an http or https address",
                "HALO_TELEGRAM_LONG_POLL=soon       | HALO_TELEGRAM_LONG_POLL has a value that cannot be read."
            })
    void namesTheVariableOfAChannel(String setting, String sentence, CapturedOutput output) {
        Map<String, Object> variables = variables(setting);
        variables.put("HALO_TELEGRAM_TOKEN", SECRET);
        assertThat(refusal(variables, output)).startsWith(sentence);
        assertThat(output.getAll()).doesNotContain("do-not-repeat-me");
    }

    @Test
    void namesTheSecretThatWebhookModeMisses(CapturedOutput output) {
        Map<String, Object> variables = variables("HALO_TELEGRAM_MODE=webhook");
        variables.put("HALO_TELEGRAM_TOKEN", SECRET);
        variables.put("HALO_TELEGRAM_WEBHOOK_URL", "https://kota.example/webhooks/telegram");
        assertThat(refusal(variables, output)).startsWith("HALO_TELEGRAM_WEBHOOK_SECRET is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HALO_WHATSAPP_PHONE_NUMBER_ID=1 | HALO_WHATSAPP_ACCESS_TOKEN is required",
                "HALO_WHATSAPP_ACCESS_TOKEN=EAA  | HALO_WHATSAPP_PHONE_NUMBER_ID is required",
                "HALO_WHATSAPP_APP_SECRET=abc    | HALO_WHATSAPP_ACCESS_TOKEN is missing",
                "HALO_WHATSAPP_VERIFY_TOKEN=abc  | HALO_WHATSAPP_ACCESS_TOKEN is missing"
            })
    void namesWhatWhatsAppMisses(String setting, String sentence, CapturedOutput output) {
        assertThat(refusal(variables(setting), output)).startsWith(sentence);
    }

    @Test
    void namesTheDatabaseThatAClusterDoesNotHave(CapturedOutput output) {
        Map<String, Object> variables = variables("HALO_REDIS_MODE=cluster");
        variables.put("HALO_REDIS_URL", "redis://:do-not-repeat-me@a:1,b:2/3");
        assertThat(refusal(variables, output))
                .isEqualTo("HALO_REDIS_URL names a database, which a cluster does not have.");
        assertThat(output.getAll()).doesNotContain("do-not-repeat-me");
    }

    @Test
    void namesThePortThatIsTaken(CapturedOutput output) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            SpringApplication application = new SpringApplication(OnlyAWebServer.class);
            application.setDefaultProperties(Map.of("test.port", taken.getLocalPort()));
            assertThatException().isThrownBy(application::run);
            assertThat(sentence(output))
                    .isEqualTo("SERVER_PORT: port " + taken.getLocalPort()
                            + " is in use by another program; stop it or set another port.");
        }
    }

    @Test
    void takesAnEmptyVariableForAnUnsetOne() {
        Map<String, Object> variables = new TreeMap<>();
        for (String name : new String[] {"DATA_DIR", "ADMINS", "TICKET_PREFIX", "DIRECTORY", "REDIS_URL"}) {
            variables.put("HALO_" + name, "");
        }
        variables.put("HALO_TELEGRAM_TOKEN", SECRET);
        try (var context = application(variables).run()) {
            CitySettings city = context.getBean(CitySettings.class);
            assertThat(city.admins()).isEmpty();
            assertThat(city.ticketPrefix()).isEqualTo("HW");
            assertThat(city.directoryFile()).isEmpty();
            assertThat(context.getBean(RedisSettings.class).external()).isEmpty();
        }
    }

    @Test
    void readsWhatIsSetProperly() {
        Map<String, Object> variables = new TreeMap<>(Map.of(
                "HALO_ADMINS", "telegram:1001, whatsapp:6281200000001",
                "HALO_TICKET_PREFIX", "KTC",
                "HALO_DATA_DIR", "/srv/halo",
                "HALO_DIRECTORY", "/etc/halo/opd.yml",
                "HALO_REDIS_URL", "rediss://user:secret@redis.example:6380/2",
                "HALO_TELEGRAM_TOKEN", SECRET));
        try (var context = application(variables).run()) {
            CitySettings city = context.getBean(CitySettings.class);
            assertThat(city.admins()).extracting("chat").containsExactly("1001", "6281200000001");
            assertThat(city.ticketPrefix()).isEqualTo("KTC");
            assertThat(city.dataDir()).isEqualTo("/srv/halo");
            assertThat(city.directoryFile()).hasToString("Optional[/etc/halo/opd.yml]");
            assertThat(context.getBean(RedisSettings.class)).hasToString("RedisSettings[external, SINGLE]");
            assertThat(city.toString()).doesNotContain("1001");
        }
    }

    private static Map<String, Object> variables(String setting) {
        String[] parts = setting.strip().split("=", 2);
        return new TreeMap<>(Map.of("HALO_TELEGRAM_TOKEN", SECRET, parts[0], parts[1]));
    }

    private static String refusal(Map<String, Object> variables, CapturedOutput output) {
        assertThatException().isThrownBy(() -> application(variables).run());
        assertThat(output.getAll()).doesNotContain("\tat ");
        return sentence(output);
    }

    private static String sentence(CapturedOutput output) {
        String begin = "Halo Warga did not start. ";
        assertThat(output.getErr().lines())
                .filteredOn(line -> line.startsWith(begin))
                .hasSize(1);
        return output.getErr()
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst()
                .orElseThrow();
    }

    private static SpringApplication application(Map<String, Object> variables) {
        SpringApplication application = new SpringApplication(OnlySettings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables)));
        return application;
    }

    @Configuration(proxyBeanMethods = false)
    @Import({SettingsConfiguration.class, LonelySettings.class, RefusedStartTest.WhatsAppToo.class})
    @EnableConfigurationProperties({RedisSettings.class, MediaSettings.class, TelegramSettings.class})
    static class OnlySettings {}

    @Configuration(proxyBeanMethods = false)
    @Conditional(WhenWhatsAppIsOn.class)
    @EnableConfigurationProperties(WhatsAppSettings.class)
    static class WhatsAppToo {}

    @Configuration(proxyBeanMethods = false)
    static class OnlyAWebServer {
        @Bean
        ServletWebServerFactory webServer(Environment environment) {
            return new TomcatServletWebServerFactory(environment.getRequiredProperty("test.port", Integer.class));
        }
    }
}
