package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.GROUP;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An OPD's group: every member acts, and everybody sees who did. */
class GroupTest {
    private static final Sender JOKO = sender(GROUP, "77", "Joko");
    private static final Sender LILA = sender(GROUP, "78", "Lila");

    private final DeskWorld world = DeskWorld.staffed();
    private Ticket ticket = world.filed();

    @BeforeEach
    void bindTheGroup() {
        world.bind(GROUP, Role.OPD_ADMIN, Optional.of(ROADS), "Dinas PU");
        ticket = world.filed();
    }

    private String press(Sender member, String action) {
        return DeskWorld.joined(world.answers(world.press(member, "t." + ticket.number() + "." + action)));
    }

    @Test
    void getsTheCardAndShowsWhoActed() {
        assertThat(world.lastTo(GROUP)).contains(ticket.number().value());
        assertThat(press(JOKO, "terima")).contains("Oleh: Joko");
        assertThat(world.lastTo(BUDI)).contains("ditangani oleh Joko");
        assertThat(world.now(ticket).assignee()).contains("Joko");
    }

    @Test
    void tellsTheSecondMemberWhoWasFaster() {
        press(JOKO, "terima");
        assertThat(press(LILA, "terima")).contains("lebih dulu ditangani oleh Joko");
        assertThat(press(LILA, "jawab")).contains("sedang ditangani oleh Joko");
    }

    @Test
    void takesTheWordsOfTheMemberWhoWasAskedOnly() {
        press(JOKO, "jawab");
        assertThat(world.take(world.text(LILA, "obrolan lain"))).isEmpty();
        assertThat(DeskWorld.joined(world.answers(world.text(JOKO, "Kami datang besok"))))
                .contains("terkirim", "Oleh: Joko");
        assertThat(world.tickets.story(ticket.number()).get(0).author()).isEqualTo("Joko");
    }

    @Test
    void takesAReplyToTheCardOfAnyMember() {
        TicketReference card = new TicketReference(ticket.number().value(), Purpose.ANSWER);
        assertThat(DeskWorld.joined(world.answers(world.reply(LILA, card, "Kami cek"))))
                .contains("terkirim");
        assertThat(world.tickets.audit(ticket.number()).get(1).actor()).isEqualTo("telegram:78");
    }

    @Test
    void leavesTalkAmongMembersAlone() {
        assertThat(world.take(world.text(JOKO, "besok rapat jam 9"))).isEmpty();
        assertThat(world.take(world.text(JOKO, "terima kasih semua"))).isEmpty();
    }

    @Test
    void helpsInTheGroup() {
        assertThat(DeskWorld.joined(world.answers(world.text(JOKO, "/bantuan"))))
                .contains("Semua anggota grup");
    }
}
