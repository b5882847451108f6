package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.CLINIC;
import static id.halowarga.ticket.desk.DeskWorld.HEALTH;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the head sees answers first, nothing reaches the citizen before. */
class ApprovalTest {
    private static final ChatAddress ADMIN = DeskWorld.telegram("4001");
    private static final ChatAddress DEPUTY = DeskWorld.telegram("4002");
    private static final ChatAddress HEAD = DeskWorld.telegram("4003");
    private static final ChatAddress NURSE = DeskWorld.telegram("4004");

    private final DeskWorld world = DeskWorld.staffed();

    @BeforeEach
    void people() {
        world.bind(ADMIN, Role.OPD_ADMIN, Optional.of(HEALTH), "Ani");
        world.bind(DEPUTY, Role.OPD_DEPUTY, Optional.of(HEALTH), "Wati");
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(HEALTH), "Hadi");
        world.bind(NURSE, Role.OPD_ADMIN, Optional.of(CLINIC), "Nita");
    }

    private Ticket filed(boolean emergency) {
        Report plain = DeskWorld.report(Optional.of(HEALTH));
        return world.citizens.file(
                new Report(
                        plain.kind(),
                        plain.description(),
                        plain.place(),
                        plain.media(),
                        plain.opd(),
                        plain.identity(),
                        plain.reporter(),
                        plain.suggested(),
                        emergency,
                        false),
                world.cause());
    }

    private Ticket filed() {
        return filed(false);
    }

    @ParameterizedTest
    @CsvSource({
        "balas, IN_PROGRESS, menjawab laporan",
        "sebagian, PARTLY_DONE, selesai sebagian",
        "selesai, DONE, sudah beres",
        "tolak, REFUSED, tidak dapat menindaklanjuti"
    })
    void nothingReachesTheCitizenBeforeTheHeadAgrees(String command, TicketStage outcome, String news) {
        Ticket ticket = filed();
        assertThat(world.says(ADMIN, "/" + command + " " + ticket.number() + " Obatnya datang Senin"))
                .contains("diajukan kepada pimpinan");

        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_APPROVAL);
        assertThat(world.noticesTo(CITIZEN)).isEmpty();
        assertThat(world.lastTo(HEAD)).contains("Perlu persetujuan Anda", "Obatnya datang Senin");
        assertThat(world.lastTo(DEPUTY)).contains("Perlu persetujuan Anda");

        assertThat(world.says(HEAD, "/setujui " + ticket.number())).contains("Disetujui");
        assertThat(world.now(ticket).stage()).isEqualTo(outcome);
        assertThat(world.noticesTo(CITIZEN)).hasSize(1);
        assertThat(world.lastTo(CITIZEN)).contains(news, "Obatnya datang Senin");
        assertThat(world.lastTo(ADMIN)).contains("Hadi menyetujui");
        assertThat(world.drafts.find(ticket.number())).isEmpty();
        List<AuditEntry> audit = world.tickets.audit(ticket.number());
        assertThat(audit).extracting(AuditEntry::name).containsExactly("", "Ani", "Hadi", "Ani");
    }

    @Test
    void theAdminCannotApproveTheOwnAnswer() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        assertThat(world.says(ADMIN, "/setujui " + ticket.number())).contains("tidak termasuk tugas Anda");
        assertThat(world.presses(ADMIN, ticket.number(), "setujui")).contains("tidak termasuk tugas Anda");
        assertThat(world.noticesTo(CITIZEN)).isEmpty();
    }

    @Test
    void goesBackToTheAuthorWithTheHeadsNote() {
        Ticket ticket = filed();
        world.says(ADMIN, "/selesai " + ticket.number() + " Beres");
        assertThat(world.presses(DEPUTY, ticket.number(), "revisi")).contains("Apa yang perlu diubah");
        world.says(DEPUTY, "Tulis tanggalnya");

        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
        assertThat(world.lastTo(ADMIN)).contains("Perlu direvisi", "Tulis tanggalnya");
        assertThat(world.noticesTo(CITIZEN)).isEmpty();
        assertThat(world.says(HEAD, "/setujui " + ticket.number())).contains("tidak bisa sekarang");
    }

    @Test
    void headsAndDeputiesNeedNobodysConsent() {
        Ticket ticket = filed();
        world.says(HEAD, "/balas " + ticket.number() + " Kami cek");
        world.says(DEPUTY, "/selesai " + ticket.number() + " Sudah");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.DONE);
        assertThat(world.noticesTo(CITIZEN)).hasSize(2);
    }

    @Test
    void questionsAndEmergencyAnswersDoNotWait() {
        Ticket urgent = filed(true);
        world.says(ADMIN, "/balas " + urgent.number() + " Ambulans berangkat");
        assertThat(world.lastTo(CITIZEN)).contains("Ambulans berangkat");
        world.says(ADMIN, "/selesai " + urgent.number() + " Sudah dibawa");
        assertThat(world.now(urgent).stage()).as("finishing waits").isEqualTo(TicketStage.AWAITING_APPROVAL);

        Ticket ticket = filed();
        world.says(ADMIN, "/tanya " + ticket.number() + " Di mana?");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
    }

    @Test
    void anOperatorLetsItGoOnceTheHeadWasSilentForTwoWorkingDays() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        assertThat(world.says(OPERATOR, "/loloskan " + ticket.number())).contains("masih punya waktu");
        assertThat(world.noticesTo(CITIZEN)).isEmpty();

        world.clock.advance(Duration.ofDays(3));
        assertThat(world.says(OPERATOR, "/loloskan " + ticket.number())).contains("terkirim ke pelapor");
        assertThat(world.lastTo(CITIZEN)).contains("Dinas Kesehatan menjawab", "Obatnya datang Senin");
    }

    @Test
    void anOperatorDecidesAtOnceWhereThereIsNoHead() {
        world.staff.release(HEAD, world.clock.instant());
        world.staff.release(DEPUTY, world.clock.instant());
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        assertThat(world.lastTo(OPERATOR)).contains("Perlu persetujuan Anda");
        world.says(OPERATOR, "/loloskan " + ticket.number());
        assertThat(world.lastTo(CITIZEN)).contains("Obatnya datang Senin");
    }

    @Test
    void theHeadSeesWhatTheCitizenAddedMeanwhile() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        world.citizens.add(ticket.number(), CITIZEN, "Sudah dapat obatnya", List.of(), world.cause());

        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_APPROVAL);
        assertThat(world.lastTo(HEAD)).contains("Warga menambahkan", "Sudah dapat obatnya");
        assertThat(DeskWorld.labels(
                        world.noticesTo(HEAD).get(world.noticesTo(HEAD).size() - 1)))
                .contains("Setujui", "Revisi");
    }

    @Test
    void aDraftIsDroppedWhenTheTicketGoesElsewhere() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        world.says(OPERATOR, "/disposisi " + ticket.number() + " dlh");
        assertThat(world.drafts.find(ticket.number())).isEmpty();
        assertThat(world.lastTo(CITIZEN)).contains("meneruskan").doesNotContain("Obatnya");
    }

    /** The payload of the last such button that a chat got. */
    private String lastButton(ChatAddress chat, String action) {
        return DeskWorld.payloads(world.noticesTo(chat)).stream()
                .filter(payload -> payload.contains("." + action))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String press(ChatAddress chat, String payload) {
        return DeskWorld.joined(world.answers(world.press(DeskWorld.sender(chat), payload)));
    }

    @Test
    void aDraftOutlastsAChangeOfThePriority() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        world.says(OPERATOR, "/prioritas " + ticket.number() + " tinggi");
        assertThat(press(HEAD, lastButton(HEAD, "setujui"))).contains("Disetujui");
        assertThat(world.lastTo(CITIZEN)).contains("Obatnya datang Senin");
    }

    @Test
    void nothingIsApprovedWhereNoDraftWaits() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        world.drafts.drop(ticket.number());
        assertThat(world.says(HEAD, "/setujui " + ticket.number())).contains("Tidak ada jawaban", "/revisi");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_APPROVAL);
        world.says(HEAD, "/revisi " + ticket.number() + " tulis lagi");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
    }

    @Test
    void anOldButtonShowsTheNewDraftInsteadOfAgreeingToIt() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        String old = lastButton(HEAD, "setujui");
        assertThat(old.length()).isLessThanOrEqualTo(64);
        world.says(HEAD, "/revisi " + ticket.number() + " sebut jamnya");
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin pukul 8");

        List<OutboundMessage> shown = world.answers(world.press(DeskWorld.sender(HEAD), old));
        assertThat(DeskWorld.joined(shown)).contains("belum ada yang disetujui", "Senin pukul 8");
        assertThat(world.noticesTo(CITIZEN)).isEmpty();
        String fresh = DeskWorld.payloads(shown).stream()
                .filter(payload -> payload.contains(".setujui"))
                .findFirst()
                .orElseThrow();
        assertThat(press(HEAD, fresh)).contains("Disetujui");
        assertThat(world.lastTo(CITIZEN)).contains("Senin pukul 8");
    }

    @Test
    void theWordsOfGoingOnAndOfAnInspectionWaitForTheHeadToo() {
        Ticket ticket = filed();
        world.says(ADMIN, "/periksa " + ticket.number() + " Perlu dicek ke gudang");
        assertThat(world.noticesTo(CITIZEN)).isEmpty();
        assertThat(world.lastTo(HEAD)).contains("Perlu persetujuan Anda", "Perlu dicek ke gudang");
        world.says(HEAD, "/setujui " + ticket.number());
        assertThat(world.lastTo(CITIZEN)).contains("memeriksa langsung", "Perlu dicek ke gudang");

        world.says(ADMIN, "/tanya " + ticket.number() + " Obat apa?");
        int told = world.noticesTo(CITIZEN).size();
        world.says(ADMIN, "/lanjut " + ticket.number() + " Sudah kami temukan");
        assertThat(world.noticesTo(CITIZEN)).hasSize(told);
        world.says(HEAD, "/setujui " + ticket.number());
        assertThat(world.lastTo(CITIZEN)).contains("melanjutkan penanganan", "Sudah kami temukan");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
    }

    @Test
    void anAgreedAnswerLeavesTheQuestionToTheCitizenAsItWas() {
        Ticket ticket = filed();
        world.says(ADMIN, "/tanya " + ticket.number() + " Obat apa?");
        Ticket asked = world.now(ticket);
        world.says(ADMIN, "/balas " + ticket.number() + " Kami cari dulu");
        world.says(HEAD, "/setujui " + ticket.number());
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(world.now(ticket).deadlines()).isEqualTo(asked.deadlines());

        world.says(ADMIN, "/balas " + ticket.number() + " Masih kami cari");
        world.citizens.add(ticket.number(), CITIZEN, "Parasetamol", List.of(), world.cause());
        world.says(HEAD, "/setujui " + ticket.number());
        assertThat(world.now(ticket).stage())
                .as("the citizen has answered meanwhile")
                .isEqualTo(TicketStage.IN_PROGRESS);
        assertThat(world.now(ticket).deadlines().pausedSince()).isEmpty();
    }

    @Test
    void aRevisedAnswerLeavesWhatIsPartlyDoneAsItWas() {
        Ticket ticket = filed();
        world.says(HEAD, "/sebagian " + ticket.number() + " Separuh sudah ada");
        world.says(ADMIN, "/balas " + ticket.number() + " Sisanya Senin");
        world.says(HEAD, "/revisi " + ticket.number() + " Selasa");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.PARTLY_DONE);
    }

    @Test
    void whoComesSecondIsToldWhoWasFaster() {
        Ticket ticket = filed();
        world.says(ADMIN, "/balas " + ticket.number() + " Obatnya datang Senin");
        world.says(DEPUTY, "/setujui " + ticket.number());
        assertThat(world.says(HEAD, "/setujui " + ticket.number())).contains("tidak bisa sekarang", "Wati");
        world.says(HEAD, "/selesai " + ticket.number() + " Sudah");
        assertThat(world.says(ADMIN, "/selesai " + ticket.number() + " Sudah")).contains("Hadi");
        assertThat(world.says(OPERATOR, "/disposisi " + ticket.number() + " dlh"))
                .contains("Hadi");
    }

    @Test
    void passesATicketDownToAUnitBelowWithAnInstruction() {
        Ticket ticket = filed();
        assertThat(world.says(ADMIN, "/disposisi " + ticket.number() + " puskesmas"))
                .contains("Apa yang perlu dikerjakan");
        world.says(ADMIN, "cek stok obatnya");
        assertThat(world.now(ticket).opd()).contains(CLINIC);
        assertThat(world.lastTo(NURSE)).contains("Disposisi dari Dinkes", "cek stok obatnya");
    }
}
