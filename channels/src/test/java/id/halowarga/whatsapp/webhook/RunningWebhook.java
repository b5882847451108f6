package id.halowarga.whatsapp.webhook;

import id.halowarga.whatsapp.WhatsAppSettings;
import id.halowarga.whatsapp.api.AccessToken;
import id.halowarga.whatsapp.api.CloudAccess;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The webhook behind a real web server, and the platform that calls it. */
final class RunningWebhook implements AutoCloseable {
    final FakeCloudApi platform = FakeCloudApi.start();
    final KeptArrivals kept = new KeptArrivals();
    final URI address;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConfigurableApplicationContext context;
    private final ReadMarks marks;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WebhookConfiguration.class)
    @EnableConfigurationProperties(WhatsAppSettings.class)
    static class WebApplication {}

    RunningWebhook() {
        SpringApplication application = new SpringApplication(WebApplication.class);
        Map<String, Object> settings = new HashMap<>(platform.settings());
        settings.put("server.port", 0);
        settings.put(
                "spring.autoconfigure.exclude",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
        application.setDefaultProperties(settings);
        application.addInitializers(fresh -> {
            fresh.getBeanFactory().registerSingleton("kept", kept);
            fresh.getBeanFactory().registerSingleton("api", api());
            fresh.getBeanFactory().registerSingleton("meters", meters);
            fresh.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
        });
        context = application.run();
        marks = context.getBean(ReadMarks.class);
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        address = URI.create("http://localhost:" + port + WhatsAppWebhook.PATH);
        platform.bringTo(address);
    }

    private CloudApi api() {
        return new CloudApi(new CloudAccess(
                URI.create(platform.url()),
                "v23.0",
                FakeCloudApi.PHONE_NUMBER_ID,
                new AccessToken(FakeCloudApi.TOKEN),
                Duration.ofSeconds(20)));
    }

    /** How often something was counted so far. */
    int counted(WebhookMeters.What what) {
        return Optional.ofNullable(meters.find("halo.whatsapp.webhook")
                        .tag("what", what.name().toLowerCase(Locale.ROOT))
                        .counter())
                .map(Counter::count)
                .orElse(0.0)
                .intValue();
    }

    ReadMarks marks() {
        return marks;
    }

    /** Stops the application alone. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        platform.close();
    }
}
