package id.halowarga.server.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.HaloWarga;
import id.halowarga.conversation.CitizenDesks;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Routing;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MessageId;
import id.halowarga.nlp.cli.ClassifierCommand;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.TicketKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** From what citizens put right to a running application that knows better, with the commands an operator would give. */
@ExtendWith(OutputCaptureExtension.class)
class LearningFlowTest {
    /** Wild animals, which the shipped model takes for the rescuers' matter; in this city the farming office sees to them. */
    private static final String WORDING = "lutung liar masuk dapur warga lagi";

    private static final OpdCode FARMING = new OpdCode("distan");
    private static final ChatAddress CITIZEN = new ChatAddress(ChannelName.WEBCHAT, "warga-1");

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;

    private record Result(int status, String out, String err) {}

    @BeforeAll
    static void start() {
        application = HaloWarga.server()
                .properties("server.port=0", "halo.data-dir=" + folder, "halo.classifier.watch=50ms")
                .run();
        application
                .getBean(StaffStore.class)
                .bind(
                        new Handler(
                                new ChatAddress(ChannelName.WEBCHAT, "petugas-1"),
                                Role.OPD_ADMIN,
                                Optional.of(FARMING),
                                "Petugas",
                                Language.INDONESIAN,
                                false),
                        Instant.now());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void routesAWordingRightOnceItWasPutRightOftenEnough(CapturedOutput output) throws IOException {
        assertThat(owner()).isNotEqualTo(Optional.of(FARMING));
        String shipped = version();
        for (int i = 0; i < 25; i++) {
            file(WORDING + " rt " + i + ", hubungi 0812 3456 78" + (10 + i), i);
        }
        Path teaching = folder.resolve("corrections.jsonl");
        Path judging = folder.resolve("held-out.jsonl");
        Path model = folder.resolve("models").resolve("topics.bin");

        Result exported = run("export", teaching, "--held-out", judging);
        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).matches("corrections=\\d+ held_out=\\d+\\R");
        assertThat(teaching).content().contains("[TELEPON]").doesNotContain("3456", "warga-1");

        Result trained = run("train", model, teaching, "--from", "shipped", "--gate", judging);
        assertThat(trained.err()).contains("not worse");
        assertThat(trained.status()).isZero();
        await().untilAsserted(() -> assertThat(owner()).contains(FARMING));
        assertThat(output).contains("The classifier uses model " + version());

        Files.writeString(model, "no model");
        await().untilAsserted(() -> assertThat(output).contains("is no model that can be used"));
        assertThat(owner()).contains(FARMING);

        assertThat(run("restore", model).status()).isZero();
        await().untilAsserted(() -> assertThat(version()).isEqualTo(shipped));
        assertThat(owner()).isNotEqualTo(Optional.of(FARMING));
    }

    private static Optional<OpdCode> owner() {
        Routing routing = application.getBean(OpdRouter.class).route(WORDING);
        return routing.suggested().isEmpty()
                ? Optional.empty()
                : application.getBean(OpdRouter.class).likeliest(routing.suggested()).stream()
                        .findFirst()
                        .map(Opd::code);
    }

    private static String version() {
        return String.valueOf(application
                .getBean(MeterRegistry.class)
                .get("halo.classifier.model")
                .gauge()
                .getId()
                .getTag("version"));
    }

    /** A report that the citizen sends to the farming office, whatever was suggested. */
    private static void file(String words, int number) {
        Report report = new Report(
                TicketKind.COMPLAINT,
                words,
                Place.NONE,
                List.of(),
                Optional.of(FARMING),
                Identity.OPEN,
                new Reporter(CITIZEN, "Ayu", Language.INDONESIAN),
                application.getBean(OpdRouter.class).route(words).suggested(),
                false,
                false);
        MessageId message = new MessageId(ChannelName.WEBCHAT, "m" + number);
        application.getBean(CitizenDesks.class).tickets().file(report, new Cause(List.of(message)));
    }

    /** As on the command line, with the settings of the running application. */
    private static Result run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new ClassifierCommand(() -> CityRecords.read(application.getEnvironment()))
                .run(
                        List.of(words).stream().map(Object::toString).toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
