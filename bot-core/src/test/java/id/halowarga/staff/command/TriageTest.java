package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.TRAFFIC;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.desk.DeskWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding the right OPD: the queue, dispositions, returns, passing on, refusals. */
class TriageTest {
    private final DeskWorld world = DeskWorld.staffed();

    @Test
    void showsWhatWaitsAndWhyWithButtonsToDecide() {
        Ticket undecided = world.undecided();
        world.clock.advance(Duration.ofMinutes(1));
        Ticket nobody = world.citizens.file(DeskWorld.report(Optional.of(TRAFFIC)), world.cause());
        List<OutboundMessage> queue = world.answers(world.text(sender(OPERATOR), "/antrian"));
        assertThat(queue).hasSize(2);
        assertThat(queue.get(0).text().plain()).contains(undecided.number().value(), "menyerahkan pilihan");
        assertThat(queue.get(1).text().plain()).contains(nobody.number().value(), "Dishub belum punya petugas");
        assertThat(DeskWorld.labels(queue.get(1))).startsWith("➜ Dinas PU", "➜ DLH");
    }

    @Test
    void putsEmergenciesOnTopAndSaysWhatIsUnsure() {
        Ticket unsure = world.citizens.file(suggesting(List.of(0.4, 0.35), false), world.cause());
        Ticket unknown = world.citizens.file(suggesting(List.of(), false), world.cause());
        world.clock.advance(Duration.ofMinutes(1));
        Ticket emergency = world.citizens.file(suggesting(List.of(0.9), true), world.cause());

        List<OutboundMessage> queue = world.answers(world.text(sender(OPERATOR), "/antrian"));

        assertThat(queue.get(0).text().plain()).contains(emergency.number().value(), "DARURAT", "menyerahkan pilihan");
        String others = DeskWorld.joined(queue.subList(1, 3));
        assertThat(others)
                .contains(unsure.number().value(), "Kemungkinan: Dinas PU 40%, DLH 35%")
                .contains(unknown.number().value(), "tidak cocok dengan urusan OPD mana pun");
    }

    @Test
    void showsAnEmergencyOnTopUntilItsOpdTakesItOn() {
        world.undecided();
        Report plain = suggesting(List.of(0.9), true);
        Report confirmed = new Report(
                plain.kind(),
                plain.description(),
                plain.place(),
                List.of(),
                Optional.of(ROADS),
                plain.identity(),
                plain.reporter(),
                plain.suggested(),
                true,
                false);
        Ticket emergency = world.citizens.file(confirmed, world.cause());

        List<OutboundMessage> queue = world.answers(world.text(sender(OPERATOR), "/antrian"));
        assertThat(queue).hasSize(2);
        assertThat(queue.get(0).text().plain())
                .contains(emergency.number().value(), "DARURAT", "Darurat di Dinas PU, belum diterima");
        assertThat(world.lastTo(BUDI)).as("it is the OPD's all the same").contains("Tiket baru");

        world.says(BUDI, "/terima " + emergency.number());
        assertThat(world.answers(world.text(sender(OPERATOR), "/antrian"))).hasSize(1);
    }

    private static Report suggesting(List<Double> chances, boolean emergency) {
        Report report = DeskWorld.report(Optional.empty());
        List<String> topics = List.of("dpupr", "dlh");
        List<Suggestion> suggested = IntStream.range(0, chances.size())
                .mapToObj(i -> new Suggestion(new Topic(topics.get(i)), chances.get(i)))
                .toList();
        return new Report(
                report.kind(),
                report.description(),
                report.place(),
                report.media(),
                report.opd(),
                report.identity(),
                report.reporter(),
                suggested,
                emergency,
                false);
    }

    @Test
    void turnsThePagesOfALongQueue() {
        for (int i = 0; i < 7; i++) {
            world.undecided();
        }
        List<OutboundMessage> first = world.answers(world.text(sender(OPERATOR), "antrian"));
        assertThat(first).hasSize(4);
        assertThat(DeskWorld.payloads(first)).contains("q.antrian.1");
        List<OutboundMessage> last = world.answers(world.press(sender(OPERATOR), "q.antrian.2"));
        assertThat(last).hasSize(2);
        assertThat(DeskWorld.payloads(last)).contains("q.antrian.1").doesNotContain("q.antrian.3");
        assertThat(DeskWorld.joined(world.answers(world.press(sender(OPERATOR), "q.antrian.9999"))))
                .isEqualTo("Tidak ada lagi.");
    }

    @Test
    void saysThatTheQueueIsEmpty() {
        assertThat(world.says(OPERATOR, "/antrian")).contains("kosong");
    }

    @Test
    void sendsATicketToAnOpdByCodeWithANoteOrByName() {
        Ticket one = world.undecided();
        world.says(OPERATOR, "/disposisi " + one.number() + " dpupr tolong cek hari ini");
        assertThat(world.now(one).opd()).contains(ROADS);
        assertThat(world.lastTo(BUDI)).contains("Disposisi dari Rina. tolong cek hari ini");
        assertThat(world.lastTo(CITIZEN)).doesNotContain("tolong cek");

        Ticket two = world.undecided();
        world.says(OPERATOR, "/disposisi " + two.number() + " Dinas Lingkungan Hidup");
        assertThat(world.now(two).opd()).contains(WASTE);
    }

    @Test
    void offersEveryOpdWhenNoneIsNamedOrKnown() {
        Ticket ticket = world.undecided();
        List<OutboundMessage> offer = world.answers(world.text(sender(OPERATOR), "/disposisi " + ticket.number()));
        assertThat(DeskWorld.payloads(offer))
                .containsExactly(
                        "t." + ticket.number() + ".disposisi.dpupr",
                        "t." + ticket.number() + ".disposisi.dlh",
                        "t." + ticket.number() + ".disposisi.dishub",
                        "t." + ticket.number() + ".disposisi.dinkes",
                        "t." + ticket.number() + ".disposisi.puskesmas",
                        "t." + ticket.number() + ".disposisi.bkpsdm",
                        "t." + ticket.number() + ".disposisi.inspektorat");
        assertThat(world.presses(OPERATOR, ticket.number(), "opd.0")).contains("OPD mana");
        assertThat(world.says(OPERATOR, "/disposisi " + ticket.number() + " kahyangan"))
                .contains("tidak dikenal");
        assertThat(world.presses(OPERATOR, ticket.number(), "disposisi.kahyangan"))
                .contains("tidak dikenal");
    }

    @Test
    void keepsATicketWhereItIsWhenTheOpdHasNobodyOrHasItAlready() {
        Ticket ticket = world.undecided();
        assertThat(world.presses(OPERATOR, ticket.number(), "disposisi.dishub")).contains("belum punya petugas aktif");
        assertThat(world.now(ticket)).isEqualTo(ticket);
        world.presses(OPERATOR, ticket.number(), "disposisi.dlh");
        assertThat(world.presses(OPERATOR, ticket.number(), "disposisi.dlh")).contains("memang sudah di DLH");
    }

    @Test
    void tellsTheOpdThatATicketWasTakenElsewhere() {
        Ticket ticket = world.filed();
        world.presses(OPERATOR, ticket.number(), "disposisi.dlh");
        assertThat(world.lastTo(BUDI)).contains("Rina meneruskan", "ke DLH");
        assertThat(world.lastTo(WASTE_ADMIN)).contains("Disposisi");
        assertThat(world.says(BUDI, "/terima " + ticket.number())).contains("tidak dikenal");
    }

    @Test
    void returnsATicketWithItsReason() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/kembalikan " + ticket.number() + " Ini jalan nasional");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.RETURNED);
        assertThat(world.now(ticket).opd()).isEmpty();
        OutboundMessage card = world.noticesTo(OPERATOR).get(0);
        assertThat(card.text().plain()).contains("dikembalikan oleh Dinas PU", "Ini jalan nasional");
        assertThat(world.lastTo(SITI)).contains("Budi mengembalikan");
        assertThat(world.lastTo(CITIZEN)).contains("bukan wewenangnya", "tidak perlu melapor ulang");
        assertThat(world.says(OPERATOR, "/antrian")).contains("Dikembalikan oleh OPD");
    }

    @Test
    void passesATicketOnWhereTheClassifiersNextChoiceIsConfirmed() {
        Ticket ticket = world.filed();
        List<OutboundMessage> asked = world.answers(world.press(sender(BUDI), "t." + ticket.number() + ".bukan"));
        assertThat(DeskWorld.payloads(asked))
                .as("the waste, but not the traffic, where nobody handles")
                .containsExactly("t." + ticket.number() + ".alih.dlh", "q.batal");
        assertThat(world.presses(BUDI, ticket.number(), "alih.dlh")).contains("wewenang DLH? Tulis alasannya");
        assertThat(world.now(ticket)).as("no reason, no change").isEqualTo(ticket);
        assertThat(world.says(BUDI, "Ini tumpukan sampah")).contains("dialihkan ke DLH");
        assertThat(world.now(ticket).opd()).contains(WASTE);
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.FORWARDED);
        assertThat(world.lastTo(WASTE_ADMIN)).contains("Tiket dialihkan dari Dinas PU", "Ini tumpukan sampah");
        assertThat(world.lastTo(OPERATOR)).contains("Budi mengalihkan", "ke DLH");
        assertThat(world.lastTo(CITIZEN)).contains("ke Dinas Lingkungan Hidup");
    }

    @Test
    void doesNotPassATicketOnToJustAnyOpd() {
        DeskWorld other = DeskWorld.staffed();
        other.bind(DeskWorld.telegram("3010"), Role.OPD_ADMIN, Optional.of(TRAFFIC), "Tono");
        Ticket plain = other.citizens.file(
                new Report(
                        TicketKind.COMPLAINT,
                        "Jalan rusak",
                        Place.NONE,
                        List.of(),
                        Optional.of(ROADS),
                        Identity.OPEN,
                        DeskWorld.report(Optional.of(ROADS)).reporter(),
                        List.of(),
                        false,
                        false),
                other.cause());
        assertThat(other.presses(BUDI, plain.number(), "alih.dishub")).contains("Kembalikan ke operator");
        assertThat(other.now(plain)).isEqualTo(plain);
    }

    @Test
    void refusesWithReasonAndSaysWhoAndWhereElse() {
        Ticket ticket = world.undecided();
        assertThat(world.says(OPERATOR, "/tolak " + ticket.number())).contains("Mengapa");
        world.says(OPERATOR, "Listrik ditangani PLN, hubungi 123.");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.REFUSED);
        assertThat(world.lastTo(CITIZEN))
                .contains("Operator Kota Contoh", "Listrik ditangani PLN, hubungi 123.", "www.lapor.go.id");
        assertThat(world.says(BUDI, "/tolak " + ticket.number() + " x"))
                .as("never at this OPD")
                .contains("tidak dikenal");
    }

    @Test
    void letsAnOperatorAnswerWhatIsAtNoOpd() {
        Ticket ticket = world.undecided();
        world.says(OPERATOR, "/tanya " + ticket.number() + " Di kelurahan mana?");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(world.lastTo(CITIZEN)).contains("Operator Kota Contoh bertanya");
        world.citizens.add(ticket.number(), CITIZEN, "Kelurahan Melati", List.of(), world.cause());
        assertThat(world.lastTo(OPERATOR)).contains("Kelurahan Melati");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.VERIFIED);
        world.says(OPERATOR, "/selesai " + ticket.number() + " Sudah dijawab");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.DONE);
    }
}
