package id.halowarga.journey;

import id.halowarga.HaloWarga;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.TextReader;
import id.halowarga.directory.Directory;
import id.halowarga.server.connection.DatabaseOwner;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.transcript.TestCity;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with the city of the transcripts, its own stores, and the tests' servers as its messengers. */
final class JourneyApplication {
    private static final JourneyApplication RUNNING = new JourneyApplication();

    /** Tickets that the city's clock looks at in one go. */
    private static final int AT_ONCE = 100;

    private final MovedClock clock = new MovedClock();
    private final Mishaps mishaps = new Mishaps();
    private final FakeTelegram telegram = FakeTelegram.start();
    private final FakeCloudApi whatsapp = FakeCloudApi.start(clock);
    private final ConfigurableApplicationContext context;

    /** What the transcripts were written for; no stereotype, so that no other application of the tests finds it. */
    static class TranscriptCity {
        @Bean
        @Primary
        Directory transcriptDirectory() {
            return TestCity.directory();
        }

        @Bean
        @Primary
        ComplaintClassifier transcriptClassifier() {
            return TestCity.classifier();
        }

        @Bean
        @Primary
        TextReader transcriptReader() {
            return TestCity.reader();
        }
    }

    private JourneyApplication() {
        whatsapp.reportStatuses(true);
        telegram.dateBy(clock);
        context = HaloWarga.server()
                .sources(TranscriptCity.class)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("clock", clock);
                    starting.getBeanFactory().addBeanPostProcessor(mishaps);
                })
                .properties(
                        "halo.data-dir=" + temporaryFolder(),
                        // Its clock is set on and back by the transcripts, whose tickets lie about for one another.
                        "halo.clock.enabled=false",
                        "halo.digest.enabled=false",
                        "halo.telegram.token=" + FakeTelegram.TOKEN,
                        "halo.telegram.api-url=" + telegram.url(),
                        // A transcript's people wait for the answer before they go on.
                        "halo.conversation.burst-window=0s",
                        "halo.conversation.retry-first=5ms",
                        "halo.outbox.rates.telegram.overall.messages=0",
                        "halo.outbox.rates.telegram.overall.per=1s",
                        "halo.outbox.rates.telegram.overall.burst=1",
                        "halo.outbox.rates.telegram.chat.messages=0",
                        "halo.outbox.rates.telegram.chat.per=1s",
                        "halo.outbox.rates.telegram.chat.burst=1",
                        "halo.outbox.rates.telegram.group.messages=0",
                        "halo.outbox.rates.telegram.group.per=1s",
                        "halo.outbox.rates.telegram.group.burst=1",
                        "halo.outbox.rates.whatsapp.overall.messages=0",
                        "halo.outbox.rates.whatsapp.overall.per=1s",
                        "halo.outbox.rates.whatsapp.overall.burst=1",
                        "halo.outbox.rates.whatsapp.chat.messages=0",
                        "halo.outbox.rates.whatsapp.chat.per=1s",
                        "halo.outbox.rates.whatsapp.chat.burst=1",
                        "halo.outbox.rates.whatsapp.group.messages=0",
                        "halo.outbox.rates.whatsapp.group.per=1s",
                        "halo.outbox.rates.whatsapp.group.burst=1")
                .properties(
                        "halo.whatsapp.templates.news.name=halo_kabar",
                        "halo.whatsapp.templates.news.parameters=TICKET",
                        "halo.whatsapp.templates.assignment.name=halo_tugas",
                        "halo.whatsapp.templates.assignment.parameters=TICKET")
                // All people of the web chat have the same address here.
                .properties(
                        "halo.webchat.address.messages-per-minute=1000000",
                        "halo.webchat.address.chats-per-minute=1000000")
                .properties(whatsapp.settings())
                // The shipped settings name a port, and beat properties of the builder.
                .run("--server.port=0");
        whatsapp.bringTo(URI.create("http://localhost:" + port() + "/webhooks/whatsapp"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static JourneyApplication running() {
        return RUNNING;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("halo-warga-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a transcript's people left behind, so that the next one's city has its own tickets and people alone. */
    void forget() {
        JdbcClient.create(bean(DatabaseOwner.class).source()).sql("""
                        ALTER TABLE audit DISABLE TRIGGER audit_only_grows;
                        TRUNCATE ticket, answer_template, invitation, handler_absence CASCADE;
                        ALTER TABLE audit ENABLE TRIGGER audit_only_grows
                        """).update();
    }

    /** Lets the city's clock, which does not run by itself here, do what is due. */
    void tick() {
        Clockwork clockwork = bean(Clockwork.class);
        while (!clockwork.work(AT_ONCE).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    MovedClock clock() {
        return clock;
    }

    Mishaps mishaps() {
        return mishaps;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    FakeTelegram telegram() {
        return telegram;
    }

    FakeCloudApi whatsapp() {
        return whatsapp;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void close() {
        context.close();
        telegram.close();
        whatsapp.close();
    }
}
