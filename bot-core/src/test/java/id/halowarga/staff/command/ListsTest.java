package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeskWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    private final DeskWorld world = DeskWorld.staffed();

    @Test
    void listsWhatIsMineByDeadlinePageByPage() {
        Ticket oldest = world.filed();
        world.clock.advance(Duration.ofDays(1));
        for (int i = 0; i < 6; i++) {
            world.filed();
        }
        List<OutboundMessage> first = world.answers(world.text(sender(BUDI), "/tiket"));
        assertThat(first.get(0).text().plain())
                .contains("halaman 1", oldest.number().value());
        assertThat(first.get(0).options()).hasSize(9);
        assertThat(first.get(0).options().get(0).payload()).isEqualTo("t." + oldest.number() + ".lihat");
        assertThat(DeskWorld.payloads(first)).contains("q.tiket.semua.1", "q.tiket.terlambat.0");
        List<OutboundMessage> second = world.answers(world.press(sender(BUDI), "q.tiket.semua.1"));
        assertThat(DeskWorld.payloads(second)).hasSize(4).contains("q.tiket.semua.0");
    }

    @Test
    void marksWhatIsOverdue() {
        world.filed();
        assertThat(world.says(BUDI, "tiket")).contains("Jawaban pertama: Rabu, 25 November 2026");
        world.clock.advance(Duration.ofDays(10));
        assertThat(world.says(BUDI, "tiket")).contains("Terlambat sejak Rabu, 25 November 2026");
        world.says(BUDI, "/balas maaf terlambat");
        assertThat(world.says(BUDI, "tiket")).doesNotContain("Terlambat");
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(world.says(BUDI, "/tiket")).contains("Tidak ada tiket yang menunggu");
    }

    @Test
    void showsTheWholeStoryWithFiles() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/tanya " + ticket.number() + " Di sebelah mana?");
        world.citizens.add(ticket.number(), CITIZEN, "Sebelah utara", List.of(SampleTickets.VOICE), world.cause());
        world.says(BUDI, "/selesai " + ticket.number() + " Sudah ditambal");

        for (List<OutboundMessage> shown : List.of(
                world.answers(world.text(sender(BUDI), "/tiket " + ticket.number())),
                world.answers(world.press(sender(OPERATOR), "t." + ticket.number() + ".lihat")))) {
            assertThat(shown).hasSize(2);
            assertThat(shown.get(0).media()).containsExactly(SampleTickets.PHOTO);
            assertThat(shown.get(1).media()).containsExactly(SampleTickets.VOICE);
            assertThat(shown.get(1).about().orElseThrow().purpose()).isEqualTo(Purpose.ANSWER);
            assertThat(shown.get(1).text().plain())
                    .containsSubsequence(
                            "Budi (Dinas PU) bertanya:",
                            "Di sebelah mana?",
                            "Warga menambahkan:",
                            "Sebelah utara",
                            "(1 berkas)",
                            "Budi (Dinas PU) menyelesaikan:",
                            "Sudah ditambal");
        }
    }

    @Test
    void showsATicketOfWhichNothingWasSaidYet() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "tiket " + ticket.number())).contains("Belum ada percakapan", "Jalan Melati 5");
    }
}
