package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.GROUP;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.STRANGER;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.desk.DeskWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Being away, leaving, removing people, and taking invitations back. */
class MembershipTest {
    private final DeskWorld world = DeskWorld.staffed();

    private static Option option(List<OutboundMessage> messages, String label) {
        return messages.stream()
                .flatMap(message -> message.options().stream())
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<OutboundMessage> says(ChatAddress chat, String words) {
        return world.answers(world.text(sender(chat), words));
    }

    private List<OutboundMessage> presses(ChatAddress chat, String payload) {
        return world.answers(world.press(sender(chat), payload));
    }

    @Test
    void noticesGoToTheStandInWhileSomebodyIsAway() {
        List<OutboundMessage> who = says(BUDI, "/cuti besok sampai lusa");
        assertThat(DeskWorld.labels(who.get(0))).containsExactly("Siti");
        InboundMessage choice = world.press(sender(BUDI), option(who, "Siti").payload());
        String announced = DeskWorld.joined(world.answers(choice));
        assertThat(announced).contains("Kamis, 19 November 2026", "Jumat, 20 November 2026", "Siti");
        assertThat(world.lastTo(SITI)).contains("Budi cuti");
        assertThat(DeskWorld.joined(world.answers(choice))).isEqualTo(announced);
        assertThat(world.noticesTo(SITI)).hasSize(1);

        world.clock.advance(Duration.ofDays(1));
        world.filed();
        assertThat(world.noticesTo(BUDI)).isEmpty();
        assertThat(world.noticesTo(SITI)).hasSize(2);

        world.clock.advance(Duration.ofDays(2));
        world.filed();
        assertThat(world.noticesTo(BUDI)).hasSize(1);
    }

    @Test
    void aNameBehindTheDaysChoosesTheStandIn() {
        assertThat(world.says(BUDI, "/cuti 24/12 sampai 31/12 siti")).contains("Siti menggantikan Anda");
    }

    @Test
    void whoComesBackEarlierGetsNoticesAgain() {
        world.says(BUDI, "/cuti hari ini siti");
        List<OutboundMessage> stands = says(BUDI, "/cuti");
        assertThat(DeskWorld.joined(stands)).contains("tercatat cuti", "Siti");
        assertThat(DeskWorld.joined(
                        presses(BUDI, option(stands, "Saya sudah kembali").payload())))
                .contains("Selamat datang kembali");
        world.filed();
        assertThat(world.noticesTo(BUDI)).hasSize(1);
    }

    @Test
    void aColleagueWhoIsAwayOnThoseDaysCannotStandIn() {
        world.says(SITI, "/cuti besok budi");
        assertThat(world.says(BUDI, "/cuti besok siti")).contains("juga cuti");
    }

    @Test
    void whoIsAloneIsToldSo() {
        assertThat(world.says(WASTE_ADMIN, "/cuti besok")).contains("Belum ada rekan");
    }

    @Test
    void daysThatAreNoneAreExplained() {
        assertThat(world.says(BUDI, "/cuti kapan-kapan")).contains("tidak kami mengerti");
        assertThat(world.says(BUDI, "/cuti 1/11/2026 sampai 2/11/2026")).contains("tidak kami mengerti");
    }

    @Test
    void aGroupIsNeverAway() {
        world.bind(GROUP, Role.OPD_ADMIN, Optional.of(ROADS), "Dinas PU");
        assertThat(DeskWorld.joined(world.answers(world.text(sender(GROUP, "77", "Joko"), "/cuti besok"))))
                .contains("bukan grup");
    }

    @Test
    void forgedDaysAndPeopleChangeNothing() {
        for (String payload : List.of(
                "q.cuti.20261119.20261118.000000000000",
                "q.cuti.20261119.20261120.000000000000",
                "q.cuti.x.y.z",
                "q.cuti.99999999.99999999",
                "q.cuti.",
                "q.cuti.20200101.20200102")) {
            assertThat(presses(BUDI, payload)).isNotEmpty();
        }
        assertThat(world.staff.absenceOf(BUDI)).isEmpty();
    }

    @Test
    void whoLeavesIsAStrangerAndTheOthersKnow() {
        List<OutboundMessage> asked = says(BUDI, "/keluar");
        assertThat(world.staff.find(BUDI)).isPresent();
        InboundMessage yes =
                world.press(sender(BUDI), option(asked, "Ya, keluar").payload());
        List<OutboundMessage> farewell = world.answers(yes);

        assertThat(farewell.get(0).menu()).contains(CommandMenu.CITIZEN);
        assertThat(world.staff.find(BUDI)).isEmpty();
        assertThat(world.lastTo(SITI)).isEqualTo("Budi keluar dari Dinas Pekerjaan Umum.");
        assertThat(world.lastTo(OPERATOR)).contains("Budi keluar");
        int notices = world.notices.notices().size();
        assertThat(world.answers(yes)).isEqualTo(farewell);
        assertThat(world.notices.notices()).hasSize(notices);
    }

    @Test
    void theOperatorsAreAlertedWhenNobodyIsLeft() {
        presses(WASTE_ADMIN, "q.keluar.ya");
        assertThat(world.lastTo(OPERATOR)).contains("Dinas Lingkungan Hidup tidak punya petugas");
    }

    @Test
    void aStrangersFarewellIsTheDialoguesMatter() {
        assertThat(world.take(world.press(sender(STRANGER), "q.keluar.ya"))).isEmpty();
    }

    @Test
    void anOperatorListsAndRemovesPeople() {
        List<OutboundMessage> people = says(OPERATOR, "/petugas dpupr");
        assertThat(DeskWorld.joined(people)).contains("Budi, admin", "Siti, admin");
        List<OutboundMessage> confirm =
                presses(OPERATOR, option(people, "Keluarkan Budi").payload());
        assertThat(world.staff.find(BUDI)).isPresent();
        InboundMessage yes =
                world.press(sender(OPERATOR), option(confirm, "Keluarkan Budi").payload());
        String removed = DeskWorld.joined(world.answers(yes));

        assertThat(removed).contains("Budi sudah dikeluarkan");
        assertThat(world.staff.find(BUDI)).isEmpty();
        assertThat(world.lastTo(BUDI)).contains("mengakhiri tugas Anda");
        assertThat(world.lastTo(SITI)).contains("dikeluarkan oleh Rina");
        assertThat(DeskWorld.joined(world.answers(yes))).isEqualTo(removed);
        assertThat(DeskWorld.joined(
                        presses(OPERATOR, option(confirm, "Keluarkan Budi").payload())))
                .contains("sudah tidak terdaftar");
    }

    @Test
    void thePayloadsOfPeopleHoldNoChat() {
        assertThat(DeskWorld.payloads(says(OPERATOR, "/petugas dpupr")))
                .noneMatch(payload -> payload.contains(BUDI.chat()) || payload.contains(SITI.chat()));
    }

    @Test
    void onlyOperatorsOfTheSettingsChangeOperators() {
        world.bind(STRANGER, Role.OPERATOR, Optional.empty(), "Sari");
        assertThat(DeskWorld.payloads(says(OPERATOR, "/petugas operator"))).isEmpty();
        assertThat(world.says(OPERATOR, "/undang operator")).contains("tidak termasuk tugas Anda");
        assertThat(world.says(OPERATOR, "/undang pimpinan daerah")).contains("tidak termasuk tugas Anda");
        assertThat(DeskWorld.joined(presses(OPERATOR, "q.undang.c.operator"))).contains("tidak termasuk tugas Anda");
    }

    @Test
    void anInvitationIsRevokedByAButton() {
        String made = world.says(OPERATOR, "/undang dishub wakil");
        assertThat(made).contains("wakil pimpinan");
        String code = made.replaceAll("(?s).*/daftar ([0-9A-Z]{12}).*", "$1");
        List<OutboundMessage> list = presses(OPERATOR, "q.undang.l");
        assertThat(DeskWorld.joined(list))
                .contains("Dishub, wakil pimpinan", "Rina")
                .doesNotContain(code);
        InboundMessage revoke =
                world.press(sender(OPERATOR), option(list, "Cabut nomor 1").payload());

        assertThat(DeskWorld.joined(world.answers(revoke))).contains("dicabut");
        assertThat(DeskWorld.joined(world.answers(revoke))).contains("dicabut");
        assertThat(world.says(STRANGER, "/daftar " + code)).contains("tidak berlaku");
        assertThat(DeskWorld.joined(presses(OPERATOR, "q.undang.l"))).contains("Tidak ada undangan");
    }

    @Test
    void anInvitationHandledAgainShowsTheSameCodeAndExpiry() {
        InboundMessage inviting = world.text(sender(OPERATOR), "/undang dishub");
        String first = DeskWorld.joined(world.answers(inviting));
        world.clock.advance(Duration.ofDays(3));
        assertThat(DeskWorld.joined(world.answers(inviting))).isEqualTo(first);
    }
}
