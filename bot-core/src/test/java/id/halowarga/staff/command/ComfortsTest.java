package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeskWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists by state, search, figures, templates and suggestions. */
class ComfortsTest {
    private static final ChatAddress HEAD = DeskWorld.telegram("3009");
    private static final ChatAddress LEADER = DeskWorld.telegram("2009");

    private final DeskWorld world = DeskWorld.staffed();

    private List<OutboundMessage> presses(ChatAddress chat, String payload) {
        return world.answers(world.press(sender(chat), payload));
    }

    private static List<Option> options(List<OutboundMessage> messages) {
        return messages.stream().flatMap(m -> m.options().stream()).toList();
    }

    @Test
    void listsByStateAndTellsTheNextDeadline() {
        Ticket fresh = world.filed();
        Ticket taken = world.filed();
        world.says(BUDI, "/balas " + taken.number() + " Kami cek");

        assertThat(DeskWorld.joined(presses(BUDI, "q.tiket.baru.0")))
                .contains(fresh.number().value(), "Jawaban pertama")
                .doesNotContain(taken.number().value());
        assertThat(DeskWorld.joined(presses(BUDI, "q.tiket.diproses.0")))
                .contains(taken.number().value(), "Selesai paling lambat")
                .doesNotContain(fresh.number().value());
        assertThat(DeskWorld.joined(presses(BUDI, "q.tiket.terlambat.0"))).contains("Tidak ada tiket seperti itu");
        world.clock.advance(Duration.ofDays(14));
        assertThat(DeskWorld.joined(presses(BUDI, "q.tiket.terlambat.0")))
                .contains(fresh.number().value(), "Terlambat sejak");
        assertThat(DeskWorld.joined(presses(WASTE_ADMIN, "q.tiket.terlambat.0")))
                .doesNotContain(fresh.number().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q.tiket.", "q.tiket.9999", "q.tiket.entah.0", "q.tiket.baru", "q.tiket.baru.x", "q.tiket.-1"})
    void readsForgedPagesAsAPage(String payload) {
        assertThat(presses(BUDI, payload)).hasSize(1);
    }

    @Test
    void findsTheOwnOpdsTicketsAlone() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "/cari PASAR rusak"))
                .contains(ticket.number().value());
        assertThat(world.says(OPERATOR, "/cari melati"))
                .contains(ticket.number().value());
        assertThat(world.says(WASTE_ADMIN, "/cari pasar")).isEqualTo("Tidak ada tiket dengan \"pasar\".");
        assertThat(DeskWorld.joined(presses(WASTE_ADMIN, "q.cari.0.pasar"))).contains("Tidak ada tiket");
    }

    @Test
    void pagesWhatItFound() {
        for (int i = 0; i < 6; i++) {
            world.filed();
        }
        List<OutboundMessage> first = world.answers(world.text(sender(BUDI), "/cari jalan rusak"));
        assertThat(options(first)).extracting(Option::payload).contains("q.cari.1.jalan rusak");
        List<OutboundMessage> second = presses(BUDI, "q.cari.1.jalan rusak");
        assertThat(options(second)).hasSize(3).extracting(Option::payload).contains("q.cari.0.jalan rusak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cari", "/cari   ", "/cari x", "/cari % _", "/cari '; drop table ticket; --", "/cari 😬"})
    void answersOddSearchesWithoutATicket(String typed) {
        world.filed();
        assertThat(world.says(BUDI, typed)).doesNotContain("HW-");
    }

    @Test
    void doesNotSearchForWholeLetters() {
        assertThat(world.says(BUDI, "/cari " + "kata ".repeat(20))).contains("terlalu panjang");
    }

    @Test
    void tellsAnOpdItsOwnFiguresAndInventsNone() {
        assertThat(world.says(BUDI, "/statistik"))
                .contains("Dinas Pekerjaan Umum", "Diterima: 0", "Selesai: belum ada", "median: belum ada")
                .contains("Kepuasan: belum ada");
        Ticket ticket = world.filed();
        world.filed();
        world.clock.advance(Duration.ofMinutes(90));
        world.says(BUDI, "/selesai " + ticket.number() + " Sudah ditambal");

        assertThat(world.says(BUDI, "/statistik"))
                .contains(
                        "Diterima: 2", "Masih terbuka: 1", "Selesai: 1, tepat waktu: 1 (100%)", "1 jam 30 menit kerja");
        assertThat(world.says(WASTE_ADMIN, "/statistik")).contains("Diterima: 0");
        assertThat(DeskWorld.joined(presses(WASTE_ADMIN, "q.statistik.bulan.dpupr")))
                .contains("Dinas Lingkungan Hidup", "Diterima: 0");
        assertThat(world.says(OPERATOR, "/statistik")).contains("Kota Contoh", "Diterima: 2");
        assertThat(world.says(OPERATOR, "/statistik dlh")).contains("Dinas Lingkungan Hidup", "Diterima: 0");
    }

    @Test
    void tellsOperatorsEveryOpdAndHeadsEveryOfficer() {
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Hadi");
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Wali");
        Ticket ticket = world.filed();
        world.says(SITI, "/terima " + ticket.number());

        assertThat(DeskWorld.joined(presses(OPERATOR, "q.statistik.bulan.-"))).contains("Dinas PU: diterima 1");
        assertThat(DeskWorld.joined(presses(LEADER, "q.statistik.30.-"))).contains("Dinas PU: diterima 1");
        assertThat(DeskWorld.joined(presses(HEAD, "q.statistik.bulan.-"))).contains("Siti: diterima 1");
        assertThat(DeskWorld.joined(presses(BUDI, "q.statistik.bulan.-"))).contains("tidak termasuk tugas Anda");
    }

    @Test
    void answersWithATemplate() {
        Ticket ticket = world.filed();
        assertThat(world.says(
                        BUDI, "/templat tambah Cek lapangan: Tiket {nomor} kami cek, paling lambat {tenggat}. {opd}"))
                .contains("Cek lapangan");
        List<OutboundMessage> prompt = presses(BUDI, "t." + ticket.number() + ".jawab");
        assertThat(DeskWorld.labels(prompt.get(0))).containsExactly("Pakai templat", "Batal");
        List<OutboundMessage> which = presses(BUDI, options(prompt).get(0).payload());
        assertThat(DeskWorld.labels(which.get(0))).containsExactly("Cek lapangan", "Batal");
        List<OutboundMessage> preview = presses(BUDI, options(which).get(0).payload());
        assertThat(DeskWorld.joined(preview))
                .contains("Tiket " + ticket.number() + " kami cek", "Dinas Pekerjaan Umum", "2026");
        InboundMessage send = world.press(sender(BUDI), options(preview).get(0).payload());

        assertThat(DeskWorld.joined(world.answers(send))).contains("terkirim ke pelapor");
        assertThat(world.lastTo(DeskWorld.CITIZEN)).contains("Tiket " + ticket.number() + " kami cek");
        int notices = world.notices.notices().size();
        world.answers(send);
        assertThat(world.notices.notices()).hasSize(notices);
    }

    @Test
    void wordsOfOnesOwnCanBeWrittenInsteadOfATemplate() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/templat tambah Cek: Kami cek");
        presses(BUDI, "t." + ticket.number() + ".templat.1");
        world.says(BUDI, "Besok kami cek");
        assertThat(world.lastTo(DeskWorld.CITIZEN)).contains("Besok kami cek");
    }

    @Test
    void anotherOpdsTemplateIsNoTemplate() {
        Ticket ticket = world.filed();
        world.says(WASTE_ADMIN, "/templat tambah Angkut: Kami angkut");
        assertThat(DeskWorld.joined(presses(BUDI, "t." + ticket.number() + ".kirim.1")))
                .contains("sudah tidak ada");
        assertThat(DeskWorld.joined(presses(BUDI, "q.templat.x.1"))).contains("sudah tidak ada");
        assertThat(world.says(WASTE_ADMIN, "/templat")).contains("Angkut");
        assertThat(DeskWorld.joined(presses(WASTE_ADMIN, "t." + ticket.number() + ".kirim.1")))
                .contains("tidak dikenal");
    }

    @Test
    void keepsAndDropsTemplatesOnce() {
        InboundMessage keeping = world.text(sender(BUDI), "/templat tambah Cek: Kami cek");
        assertThat(world.answers(keeping)).isEqualTo(world.answers(keeping));
        List<OutboundMessage> list = world.answers(world.text(sender(SITI), "/templat"));
        assertThat(DeskWorld.joined(list)).contains("Cek: Kami cek");
        InboundMessage dropping = world.press(sender(SITI), options(list).get(0).payload());
        assertThat(world.answers(dropping)).isEqualTo(world.answers(dropping));
        assertThat(world.says(BUDI, "/templat")).contains("Belum ada templat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/templat tambah | tambah JUDUL: ISI",
                "/templat tambah : isi | tambah JUDUL: ISI",
                "/templat tambah Judul saja | tambah JUDUL: ISI",
                "/templat tambah A: Halo {nama} | tidak mengenal {nama}",
                "/templat tambah Judul yang panjangnya lebih dari empat puluh huruf: isi | paling panjang 40"
            })
    void saysWhatIsWrongWithATemplate(String typed, String answer) {
        assertThat(world.says(BUDI, typed)).contains(answer);
        assertThat(world.says(BUDI, "/templat")).contains("Belum ada templat");
    }

    @ParameterizedTest
    @CsvSource({"/tikte, tiket", "/balsa x, balas", "/trima, terima", "/statisik, statistik", "/BANTUN, bantuan"})
    void suggestsTheCommandThatWasMeant(String typed, String meant) {
        OutboundMessage answer = world.answers(world.text(sender(BUDI), typed)).get(0);
        assertThat(answer.text().plain()).contains("Maksud Anda /" + meant);
        assertThat(answer.options().get(0).payload()).isEqualTo("q.c." + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lapor", "/menu", "/batal", "/antrain", "/undagn", "/xyz", "/"})
    void suggestsNeitherACitizensNorAnotherRolesCommand(String typed) {
        Optional<String> words =
                world.take(world.text(sender(BUDI), typed)).map(turn -> DeskWorld.joined(turn.replies()));
        assertThat(words.orElse("")).doesNotContain("Maksud Anda");
    }

    @Test
    void explainsToEachRoleItsDutiesAndEveryCommandWithAButton() {
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Hadi");
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Wali");
        for (ChatAddress chat : List.of(OPERATOR, BUDI, HEAD, LEADER)) {
            OutboundMessage help =
                    world.answers(world.text(sender(chat), "/bantuan")).get(0);
            Role role = world.handler(chat).role();
            for (StaffCommand command : StaffCommand.values()) {
                assertThat(help.text().plain().matches("(?s).*\n/" + command.word() + "\\b.*"))
                        .as("%s for %s", command, role)
                        .isEqualTo(command.allows(role));
                boolean button = help.options().stream()
                        .anyMatch(option -> option.payload().equals("q.c." + command.word()));
                assertThat(button).isEqualTo(command.allows(role) && command != StaffCommand.HELP);
            }
            for (Option option : help.options()) {
                assertThat(presses(chat, option.payload())).isNotEmpty();
            }
        }
    }
}
