package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Turn;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MainFlowTest {
    private final DeskWorld world = DeskWorld.staffed();

    @Test
    void carriesAReportToItsOpdAndEveryAnswerBack() {
        Ticket ticket = world.filed();
        assertThat(ticket.stage()).isEqualTo(TicketStage.FORWARDED);
        OutboundMessage card = world.noticesTo(BUDI).get(0);
        assertThat(card.text().plain())
                .contains(ticket.number().value(), "Jalan di depan pasar rusak parah", "Jalan Melati 5", "Ayu Warga")
                .contains("Rabu, 25 November 2026");
        assertThat(card.media()).containsExactly(SampleTickets.PHOTO);
        assertThat(DeskWorld.labels(card)).containsExactly("Terima", "Tanya", "Jawab", "Selesai", "Bukan wewenang");
        assertThat(world.noticesTo(SITI)).hasSize(1);
        assertThat(world.noticesTo(OPERATOR)).isEmpty();

        assertThat(world.says(BUDI, "/terima " + ticket.number())).contains("Anda tangani");
        assertThat(world.lastTo(CITIZEN)).contains("mulai ditangani oleh Dinas Pekerjaan Umum");
        assertThat(world.lastTo(SITI)).contains("ditangani oleh Budi");

        assertThat(world.says(BUDI, "/balas " + ticket.number() + " Tim turun besok pagi."))
                .contains("terkirim");
        assertThat(world.lastTo(CITIZEN)).contains("Tim turun besok pagi.");

        assertThat(world.says(BUDI, "/selesai " + ticket.number() + " Sudah ditambal."))
                .contains("selesai");
        OutboundMessage done = world.noticesTo(CITIZEN).get(2);
        assertThat(done.text().plain()).contains("Sudah ditambal.", "sudah beres?");
        assertThat(DeskWorld.payloads(List.of(done)))
                .containsExactly("w." + ticket.number() + ".ya", "w." + ticket.number() + ".belum");
        assertThat(done.about()).contains(new TicketReference(ticket.number().value(), Purpose.CITIZEN));

        assertThat(world.citizens.close(ticket.number(), CITIZEN, world.cause()))
                .isPresent();
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.CLOSED);
        assertThat(world.tickets.audit(ticket.number()))
                .extracting(entry -> entry.action() + ": " + place(entry.before()) + " > " + place(entry.after()))
                .containsExactly(
                        "file:  > FORWARDED opd=dpupr",
                        "accept: FORWARDED opd=dpupr > IN_PROGRESS opd=dpupr",
                        "answer: IN_PROGRESS opd=dpupr > IN_PROGRESS opd=dpupr",
                        "finish: IN_PROGRESS opd=dpupr > DONE opd=dpupr",
                        "close: DONE opd=dpupr > CLOSED opd=dpupr");
        assertThat(world.tickets.story(ticket.number()))
                .extracting(StoryEntry::kind)
                .containsExactly(StoryEntry.Kind.ANSWER, StoryEntry.Kind.COMPLETION);
    }

    @Test
    void passesNothingOnThatRepliesToTheRequestToWrite() {
        Ticket ticket = world.filed();
        TicketReference card = new TicketReference(ticket.number().value(), Purpose.ANSWER);
        int before = world.noticesTo(CITIZEN).size();
        Burst unread = new Burst(List.of(world.reply(sender(BUDI), card, "baik, saya lihat dulu")), true);

        Turn turn = world.dispatcher.take(world.conversation(unread), unread).orElseThrow();

        assertThat(DeskWorld.joined(turn.replies())).contains("belum diteruskan");
        assertThat(world.noticesTo(CITIZEN)).hasSize(before);
        assertThat(DeskWorld.joined(world.answers(world.reply(sender(BUDI), card, "Tim turun besok."))))
                .contains("terkirim");
    }

    @Test
    void asksForNoWordsAfterAReaction() {
        Ticket ticket = world.filed();
        TicketReference card = new TicketReference(ticket.number().value(), Purpose.ANSWER);
        InboundMessage thumb = new InboundMessage.Unsupported(
                world.messageId(),
                sender(BUDI),
                world.clock.instant(),
                Optional.of(new ReplyTo("1", Optional.of(card))),
                InboundMessage.UnsupportedKind.APPROVAL);
        assertThat(world.take(thumb)).isEmpty();
    }

    @Test
    void letsAnOperatorSendAReportWithoutOpdOn() {
        Ticket ticket = world.undecided();
        assertThat(ticket.stage()).isEqualTo(TicketStage.NEW);
        OutboundMessage card = world.noticesTo(OPERATOR).get(0);
        assertThat(DeskWorld.labels(card)).startsWith("➜ Dinas PU", "➜ DLH").contains("Pilih OPD", "Tolak");

        assertThat(world.presses(OPERATOR, ticket.number(), "disposisi.dlh")).contains("diteruskan ke DLH");
        assertThat(world.now(ticket).opd()).isEqualTo(Optional.of(WASTE));
        assertThat(world.lastTo(WASTE_ADMIN))
                .contains("Disposisi", ticket.number().value());
        assertThat(world.lastTo(CITIZEN)).contains("ke Dinas Lingkungan Hidup", "Rabu, 25 November 2026");
    }

    @Test
    void asksTheCitizenAndGoesOnWithTheAnswer() {
        Ticket ticket = world.filed();
        assertThat(world.presses(BUDI, ticket.number(), "tanya")).contains("Tulis pertanyaan");
        assertThat(world.says(BUDI, "Di depan pintu yang mana?")).contains("terkirim");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(world.lastTo(CITIZEN)).contains("Di depan pintu yang mana?", "Balas pesan ini");

        world.citizens.add(ticket.number(), CITIZEN, "Pintu utara", List.of(SampleTickets.PHOTO), world.cause());
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
        OutboundMessage news = world.noticesTo(BUDI).get(1);
        assertThat(news.text().plain()).contains("Pintu utara");
        assertThat(news.media()).containsExactly(SampleTickets.PHOTO);
        TicketReference reference = news.about().orElseThrow();
        assertThat(reference.purpose()).isEqualTo(Purpose.ANSWER);

        world.answers(world.reply(sender(BUDI), reference, "Baik, terima kasih."));
        assertThat(world.lastTo(CITIZEN)).contains("Baik, terima kasih.");
    }

    private static String place(String standing) {
        return Arrays.stream(standing.split(" ")).limit(2).collect(Collectors.joining(" "));
    }
}
