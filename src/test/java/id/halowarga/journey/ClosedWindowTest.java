package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.outbox.OutboxLanes;
import id.halowarga.server.outbox.Windows;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.testing.Eventually;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Language;
import id.halowarga.whatsapp.fake.GraphError;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.SentMessage;
import id.halowarga.whatsapp.fake.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.UnifiedJedis;

/** What a citizen gets who has not written for days, and what the handler sees where nothing arrives. */
class ClosedWindowTest {
    private static final Pattern NUMBER = Pattern.compile("HW-[0-9]{4}-[0-9A-Z]{6}");
    private static final long DESK = 70_990_001;
    private static final ChatAddress DESK_CHAT = new ChatAddress(ChannelName.TELEGRAM, Long.toString(DESK));
    private static int citizens;

    private final JourneyApplication application = JourneyApplication.running();
    private final Participant citizen = application.whatsapp().person("628120099000" + ++citizens, "Warga");
    private final id.halowarga.telegram.fake.Participant handler =
            application.telegram().person(DESK);

    @BeforeEach
    void openTheDesk() {
        application.clock().moveTo(Instant.parse("2026-11-23T02:00:00Z"));
        application.whatsapp().approve(new Template("halo_kabar", "id", 1, List.of("Baca")));
        application.whatsapp().approve(new Template("halo_tugas", "id", 1, List.of()));
        Handler admin = new Handler(
                DESK_CHAT, Role.OPD_ADMIN, Optional.of(new OpdCode("dpupr")), "Admin", Language.INDONESIAN, false);
        application.bean(StaffStore.class).bind(admin, application.clock().instant());
    }

    @AfterEach
    void closeTheDesk() {
        application
                .bean(StaffStore.class)
                .release(DESK_CHAT, application.clock().instant());
        application.forget();
    }

    private List<String> received() {
        return citizen.phone().received().stream().map(SentMessage::text).toList();
    }

    private void says(String words, String answer) {
        int before = received().size();
        citizen.says(words);
        Eventually.that(() ->
                assertThat(received().subList(before, received().size())).anyMatch(text -> text.contains(answer)));
    }

    private void handlerReads(String words) {
        Eventually.that(() -> assertThat(handler.chat().transcript()).contains(words));
    }

    private String filed() {
        says("Jalan berlubang dan rusak di depan pasar", "Di mana");
        says("Jl. Mawar", "Ada foto");
        says("tidak ada foto", "Siapa");
        says("rahasia", "Sudah benar");
        says("kirim", "Nomor: ");
        Matcher number = NUMBER.matcher(citizen.phone().transcript());
        assertThat(number.find()).isTrue();
        handlerReads(number.group());
        return number.group();
    }

    @Test
    void asksTheCitizenToWriteAndSendsTheAnswerBeforeTheReply() {
        String number = filed();
        application.clock().moveTo(application.clock().instant().plus(Duration.ofHours(25)));
        int before = received().size();
        handler.says("/balas " + number + " Sudah kami tambal.");

        Eventually.that(() -> assertThat(citizen.phone().last().type()).isEqualTo("template"));
        assertThat(citizen.phone().last().text()).contains(number);
        assertThat(received().subList(before, received().size())).hasSize(1);

        citizen.says("status " + number);
        Eventually.that(() -> assertThat(received().size()).isGreaterThanOrEqualTo(before + 3));
        List<String> news = received().subList(before + 1, before + 3);
        assertThat(news.get(0)).contains("Sudah kami tambal.");
        assertThat(news.get(1)).contains(number).doesNotContain("menjawab laporan");
    }

    private SentMessage asked(Participant person) {
        Eventually.that(() -> assertThat(person.phone().received())
                .isNotEmpty()
                .last()
                .extracting(SentMessage::type)
                .isEqualTo("template"));
        ChatAddress chat = new ChatAddress(ChannelName.WHATSAPP, person.phone().number());
        String box = application
                .bean(OutboxLanes.class)
                .of(chat)
                .box(application.bean(QueueSettings.class).layout().of(chat), chat.encoded());
        UnifiedJedis redis = application.bean(UnifiedJedis.class);
        Eventually.that(() -> assertThat(redis.llen(box)).isZero());
        return person.phone().last();
    }

    private String stage(String number) {
        return application
                .bean(JdbcClient.class)
                .sql("SELECT stage FROM ticket WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "word", "thumb", "button"})
    void takesAnAnswerToTheRequestForNoWordOnWhatWasUnread(String how) {
        String number = filed();
        application.clock().moveTo(application.clock().instant().plus(Duration.ofHours(25)));
        handler.says("/selesai " + number + " Sudah kami tambal.");
        SentMessage request = asked(citizen);

        switch (how) {
            case "reply" -> citizen.replies(request, "ya");
            case "word" -> citizen.says("ya");
            case "thumb" -> citizen.reacts(request, "👍");
            default -> citizen.presses("Baca");
        }

        Eventually.that(() -> assertThat(received()).last().asString().contains("pesan yang menunggu Anda"));
        assertThat(received().get(received().size() - 2)).contains("Sudah kami tambal.", "sudah beres?");
        assertThat(stage(number)).isEqualTo("DONE");
        citizen.presses("Sudah beres");
        Eventually.that(() -> assertThat(stage(number)).isEqualTo("CLOSED"));
    }

    @Test
    void passesNothingOnThatAHandlerRepliesToTheRequest() {
        Participant officer = application.whatsapp().person("628120098000" + citizens, "Petugas");
        ChatAddress desk = new ChatAddress(ChannelName.WHATSAPP, officer.phone().number());
        Handler admin = new Handler(
                desk, Role.OPD_ADMIN, Optional.of(new OpdCode("dpupr")), "Petugas", Language.INDONESIAN, false);
        StaffStore staff = application.bean(StaffStore.class);
        staff.bind(admin, application.clock().instant());
        try {
            filed();
            SentMessage request = asked(officer);
            int before = received().size();

            officer.replies(request, "ok");
            Eventually.that(() -> assertThat(officer.phone().last().text()).contains("pesan yang menunggu Anda"));
            officer.replies(request, "baik, kami cek dulu ke lapangan");
            Eventually.that(() -> assertThat(officer.phone().last().text()).contains("belum diteruskan"));
            assertThat(received()).hasSize(before);

            SentMessage card = officer.phone().received().stream()
                    .filter(message -> message.text().contains("berlubang"))
                    .findFirst()
                    .orElseThrow();
            officer.replies(card, "Sudah kami tambal.");
            Eventually.that(() -> assertThat(received()).last().asString().contains("Sudah kami tambal."));
        } finally {
            staff.release(desk, application.clock().instant());
        }
    }

    @Test
    void takesTheSameWayWhereThePlatformRefusesAfterwards() {
        String number = filed();
        application.whatsapp().refuseLater(true);
        try {
            // The application believes that the window is open; the platform does not.
            application.clock().moveTo(application.clock().instant().plus(Duration.ofHours(25)));
            application.bean(Windows.class).wrote(chat(), application.clock().instant());
            handler.says("/balas " + number + " Besok dikerjakan.");
            Eventually.that(() -> assertThat(citizen.phone().last().type()).isEqualTo("template"));
        } finally {
            application.whatsapp().refuseLater(false);
        }
        citizen.presses("Baca");
        Eventually.that(() -> assertThat(received()).anyMatch(text -> text.contains("Besok dikerjakan.")));
    }

    private ChatAddress chat() {
        return new ChatAddress(ChannelName.WHATSAPP, citizen.phone().number());
    }

    @Test
    void tellsTheHandlerOnceWhatDoesNotReachTheCitizen() {
        String number = filed();
        citizen.phone().refuseEverything(new GraphError(400, 131026, "Message undeliverable", ""));
        handler.says("/balas " + number + " Sudah kami tambal.");

        handlerReads("Pesan untuk tiket " + number + " belum sampai kepada warga.");
        handler.says("/tiket " + number);
        handlerReads("Pesan kepada warga belum sampai.");
    }

    @Test
    void tellsTheHandlerThatACitizenBlockedTheBotOnTelegram() {
        var blocking = application.telegram().person(70_990_100L + citizens);
        List.of("Jalan berlubang dan rusak di depan pasar", "Jl. Mawar", "tidak ada foto", "rahasia", "kirim")
                .forEach(words -> {
                    int before = blocking.chat().received().size();
                    blocking.says(words);
                    Eventually.that(
                            () -> assertThat(blocking.chat().received().size()).isGreaterThan(before));
                });
        Eventually.that(() ->
                assertThat(NUMBER.matcher(blocking.chat().transcript()).find()).isTrue());
        Matcher number = NUMBER.matcher(blocking.chat().transcript());
        assertThat(number.find()).isTrue();
        handlerReads(number.group());
        blocking.chat().blocks();
        handler.says("/balas " + number.group() + " Sudah kami tambal.");

        handlerReads("Pesan untuk tiket " + number.group() + " belum sampai kepada warga.");
    }
}
