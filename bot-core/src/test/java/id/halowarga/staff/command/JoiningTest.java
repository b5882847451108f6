package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.GROUP;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.STRANGER;
import static id.halowarga.ticket.desk.DeskWorld.TRAFFIC;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Turn;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffAuditEntry;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskWorld;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {
    private static final Pattern CODE = Pattern.compile("/daftar ([0-9A-Z]{12})");

    private final DeskWorld world = DeskWorld.staffed();

    private String invite(String words) {
        Matcher matcher = CODE.matcher(world.says(OPERATOR, words));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void bindsTheInvitedPersonsChatToTheOpd() {
        String code = invite("/undang dishub");
        OutboundMessage welcome = world.answers(
                        world.text(DeskWorld.sender(STRANGER, STRANGER.chat(), "Dewi"), "/daftar " + code))
                .get(0);
        assertThat(welcome.text().plain()).contains("Dinas Perhubungan", "admin");
        assertThat(welcome.menu()).contains(CommandMenu.OPD_ADMIN);
        Handler handler = world.handler(STRANGER);
        assertThat(handler.opd()).contains(TRAFFIC);
        assertThat(handler.name()).isEqualTo("Dewi");
        assertThat(world.lastTo(OPERATOR)).contains("Dewi bergabung di Dishub");
    }

    @Test
    void knowsTheHeadAndEveryWayToNameAnOpd() {
        String code = invite("undang Dishub pimpinan");
        world.says(STRANGER, "daftar " + code.toLowerCase(Locale.ROOT));
        assertThat(world.handler(STRANGER).role()).isEqualTo(Role.OPD_HEAD);
        assertThat(invite("/undang Dinas Lingkungan Hidup")).isNotEqualTo(code);
    }

    @Test
    void joinsByADeepLink() {
        String code = invite("/undang dishub");
        assertThat(world.says(STRANGER, "/start " + code)).contains("Selamat bergabung");
    }

    @Test
    void leavesADeepLinkThatIsNoInvitationToTheDialogue() {
        assertThat(world.take(world.text(sender(STRANGER), "/start ABCDEFGHJKMN")))
                .isEmpty();
        assertThat(world.take(world.text(sender(STRANGER), "/start kantor-camat")))
                .isEmpty();
        assertThat(world.take(world.text(sender(STRANGER), "/start"))).isEmpty();
    }

    @Test
    void saysTheSameWhateverIsWrongWithACode() {
        String used = invite("/undang dishub");
        world.says(BUDI, "/daftar " + used);
        String expired = invite("/undang dishub");
        world.clock.advance(Duration.ofDays(8));
        List<String> answers = List.of(
                world.says(STRANGER, "/daftar " + used),
                world.says(STRANGER, "/daftar " + expired),
                world.says(STRANGER, "/daftar ABCDEFGHJKMN"),
                world.says(STRANGER, "/daftar '; drop table"),
                world.says(STRANGER, "/daftar"));
        assertThat(answers).allMatch(answer -> answer.equals(answers.get(0)));
        assertThat(answers.get(0)).contains("tidak berlaku");
        assertThat(world.staff.find(STRANGER)).isEmpty();
    }

    @Test
    void letsAGroupJoinAndEveryMemberAct() {
        String code = invite("/undang dishub");
        InboundMessage joining = world.text(sender(GROUP, "77", "Joko"), "/daftar " + code);
        assertThat(world.take(joining)).isPresent();
        assertThat(world.handler(GROUP).group()).isTrue();
        assertThat(world.handler(GROUP).name()).isEqualTo("Dishub");
    }

    @Test
    void keepsAnUnboundGroupForTheDialogueToBeSilentIn() {
        assertThat(world.take(world.text(sender(GROUP, "77", "Joko"), "/tiket")))
                .isEmpty();
        assertThat(world.take(world.text(sender(GROUP, "77", "Joko"), "halo semua")))
                .isEmpty();
    }

    @Test
    void movesAHandlerToAnotherOpd() {
        world.says(BUDI, "/daftar " + invite("/undang dlh"));
        assertThat(world.handler(BUDI).opd()).contains(WASTE);
        assertThat(world.lastTo(SITI)).contains("Budi keluar dari Dinas Pekerjaan Umum");
    }

    @Test
    void tellsTheOperatorsThatAMovedHandlerLeftAnOpdEmpty() {
        world.says(WASTE_ADMIN, "/daftar " + invite("/undang dpupr"));
        assertThat(world.noticesTo(OPERATOR).stream()
                        .map(notice -> notice.text().plain()))
                .anyMatch(words -> words.contains("Dinas Lingkungan Hidup tidak punya petugas"));
    }

    @Test
    void letsNoGroupDecideWhatOnePersonDecides() {
        for (String role : List.of("pimpinan", "wakil")) {
            String code = invite("/undang dishub " + role);
            InboundMessage joining = world.text(sender(GROUP, "77", "Joko"), "/daftar " + code);
            assertThat(DeskWorld.joined(world.answers(joining))).contains("tidak bisa dipakai di grup");
            assertThat(world.staff.find(GROUP)).isEmpty();
            assertThat(world.says(STRANGER, "/daftar " + code))
                    .as("the code still works")
                    .contains("Selamat bergabung");
        }
    }

    @Test
    void writesDownWhoInvitedJoinedAndLeft() {
        String code = invite("/undang dishub");
        world.says(STRANGER, "/daftar " + code);
        world.answers(world.press(sender(STRANGER), MenuButton.LEAVE));
        List<StaffAuditEntry> audit = world.staff.audit(10);
        assertThat(audit).extracting(StaffAuditEntry::action).containsExactly("leave", "join", "invite");
        assertThat(audit).extracting(StaffAuditEntry::before).containsExactly("OPD_ADMIN dishub", "", "");
        assertThat(audit.get(1).after()).isEqualTo("OPD_ADMIN dishub");
        assertThat(audit.get(2).after()).startsWith("OPD_ADMIN dishub ");
        assertThat(audit.get(2).actor()).isEqualTo(OPERATOR.encoded());
        assertThat(audit.get(2).toString()).doesNotContain(OPERATOR.chat());
    }

    @Test
    void doesNotTurnAnOperatorIntoAnAdmin() {
        String code = invite("/undang dishub");
        assertThat(world.says(OPERATOR, "/daftar " + code)).contains("operator kota");
        assertThat(world.handler(OPERATOR).role()).isEqualTo(Role.OPERATOR);
        assertThat(world.says(STRANGER, "/daftar " + code)).contains("Selamat bergabung");
    }

    @Test
    void makesOneInvitationAndOneBindingPerMessage() {
        InboundMessage inviting = world.text(sender(OPERATOR), "/undang dishub");
        String first = DeskWorld.joined(world.answers(inviting));
        assertThat(DeskWorld.joined(world.answers(inviting))).isEqualTo(first);
        Matcher code = CODE.matcher(first);
        assertThat(code.find()).isTrue();

        InboundMessage joining = world.text(sender(STRANGER), "/daftar " + code.group(1));
        Turn turn = world.take(joining).orElseThrow();
        int notices = world.notices.notices().size();
        assertThat(world.take(joining).orElseThrow().replies()).isEqualTo(turn.replies());
        assertThat(world.notices.notices()).hasSize(notices);
    }

    @Test
    void invitesByButtons() {
        List<OutboundMessage> offer = world.answers(world.text(sender(OPERATOR), "/undang"));
        assertThat(DeskWorld.payloads(offer)).contains("q.undang.o.dishub");
        List<OutboundMessage> roles = world.answers(world.press(sender(OPERATOR), "q.undang.o.dishub"));
        assertThat(DeskWorld.payloads(roles))
                .containsExactly("q.undang.o.dishub.admin", "q.undang.o.dishub.wakil", "q.undang.o.dishub.pimpinan");
        String made = DeskWorld.joined(world.answers(world.press(sender(OPERATOR), "q.undang.o.dishub.pimpinan")));
        assertThat(made).contains("pimpinan", "/daftar ", "Rabu, 25 November 2026");
    }

    @Test
    void showsTheLinksOfTheMessengersThatHaveSome() {
        DeskPorts ports = world.ports;
        StaffDispatcher linked = new StaffDispatcher(
                ports, world.setup, StaffPortsInMemory.over(ports, code -> List.of("https://t.me/bot?start=" + code)));
        InboundMessage inviting = world.text(sender(OPERATOR), "/undang dishub");
        Burst burst = new Burst(List.of(inviting));
        Optional<Turn> turn = linked.take(world.conversation(burst), burst);
        assertThat(DeskWorld.joined(turn.orElseThrow().replies()))
                .containsPattern("https://t.me/bot\\?start=[0-9A-Z]{12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/undang dishub", "/antrian", "q.undang.o.dishub.admin", "q.undang.p.0", "q.antrian.0"})
    void keepsOperatorsCommandsFromOtherHandlers(String words) {
        InboundMessage message =
                words.startsWith("q.") ? world.press(sender(BUDI), words) : world.text(sender(BUDI), words);
        assertThat(DeskWorld.joined(world.answers(message)))
                .isEqualTo("Itu tidak termasuk tugas Anda di sini. Yang bisa Anda lakukan: /bantuan");
    }

    @Test
    void offersTheListWhenTheOpdIsNotKnown() {
        assertThat(world.says(OPERATOR, "/undang kahyangan")).contains("tidak dikenal");
    }
}
