package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.CLINIC;
import static id.halowarga.ticket.desk.DeskWorld.HEALTH;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
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
