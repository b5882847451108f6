package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.GROUP;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.Sender;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeskWorld;
import id.halowarga.ticket.desk.TicketButton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role and every command and button, cell by cell, against the table of the handbook. */
class PermissionMatrixTest {
    private static final ChatAddress PERSON = DeskWorld.telegram("7001");
    private static final String NOT_YOURS = "Itu tidak termasuk tugas Anda di sini";

    private final DeskWorld world = DeskWorld.staffed();
    private final Ticket ticket = world.filed();

    static Stream<Arguments> cells() {
        return PermissionMatrix.read().entrySet().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .map(role ->
                                Arguments.of(row.getKey(), role, row.getValue().contains(role))));
    }

    private static Optional<OpdCode> opd(Role role) {
        return role.ofOpd() ? Optional.of(ROADS) : Optional.empty();
    }

    private String answered(InboundMessage message) {
        return DeskWorld.joined(world.answers(message));
    }

    @Test
    void theHandbookNamesEveryCommand() {
        assertThat(PermissionMatrix.read().keySet()).containsExactlyInAnyOrderElementsOf(PermissionMatrix.words());
    }

    @ParameterizedTest(name = "/{0} by {1}: {2}")
    @MethodSource("cells")
    void aTypedCommandIsForItsRolesAlone(String word, Role role, boolean allowed) {
        world.bind(PERSON, role, opd(role), "Orang");
        String answer = answered(world.text(sender(PERSON), "/" + word + " " + ticket.number() + " kata"));
        assertThat(answer.contains(NOT_YOURS)).isEqualTo(!allowed);
        if (!allowed) {
            assertUnchanged();
        }
    }

    @ParameterizedTest(name = "button of /{0} by {1}: {2}")
    @MethodSource("cells")
    void aMenusButtonIsForItsRolesAlone(String word, Role role, boolean allowed) {
        world.bind(PERSON, role, opd(role), "Orang");
        assertThat(answered(world.press(sender(PERSON), "q.c." + word)).contains(NOT_YOURS))
                .isEqualTo(!allowed);
        Optional<Turn> menu = world.take(world.press(sender(PERSON), "q." + word + ".0"));
        String words = menu.map(turn -> DeskWorld.joined(turn.replies())).orElse("");
        assertThat(menu.isPresent() && words.contains(NOT_YOURS)).isEqualTo(!allowed);
    }

    @ParameterizedTest(name = "/{0} in a group by {1}: {2}")
    @MethodSource("cells")
    void aGroupsMemberHasTheGroupsCommandsAlone(String word, Role role, boolean allowed) {
        world.bind(GROUP, role, opd(role), "Grup");
        Sender member = sender(GROUP, "77", "Joko");
        assertThat(answered(world.text(member, "/" + word + " " + ticket.number() + " kata"))
                        .contains(NOT_YOURS))
                .isEqualTo(!allowed);
    }

    static Stream<Arguments> presses() {
        Map<String, Set<Role>> matrix = PermissionMatrix.read();
        return Stream.of(TicketButton.Press.values())
                .flatMap(press -> Stream.of(Role.values())
                        .map(role -> Arguments.of(
                                press,
                                role,
                                matrix.get(StaffButtons.command(press).word()).contains(role))));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("presses")
    void aTicketsButtonIsForItsRolesAlone(TicketButton.Press press, Role role, boolean allowed) {
        world.bind(PERSON, role, opd(role), "Orang");
        String payload = new TicketButton(ticket.number(), press, "dlh").payload();
        assertThat(answered(world.press(sender(PERSON), payload)).contains(NOT_YOURS))
                .isEqualTo(!allowed);
        if (!allowed) {
            assertUnchanged();
        }
    }

    @ParameterizedTest
    @EnumSource(TicketButton.Press.class)
    void buttonsOfAnotherOpdsTicketChangeNothing(TicketButton.Press press) {
        world.bind(PERSON, Role.OPD_HEAD, Optional.of(WASTE), "Orang");
        answered(world.press(sender(PERSON), new TicketButton(ticket.number(), press, "dlh").payload()));
        assertUnchanged();
    }

    @ParameterizedTest
    @EnumSource(StaffCommand.class)
    void strangersFormerHandlersAndForeignGroupsLearnNothing(StaffCommand command) {
        world.bind(PERSON, Role.OPERATOR, Optional.empty(), "Orang");
        world.staff.release(PERSON, world.clock.instant());
        for (Sender outsider : List.of(sender(PERSON), sender(DeskWorld.STRANGER), sender(GROUP, "77", "Joko"))) {
            String typed = "/" + command.word() + " " + ticket.number() + " kata";
            assertThat(world.take(world.text(outsider, typed))).isEmpty();
            assertThat(world.take(world.press(outsider, "q.c." + command.word())))
                    .isEmpty();
            assertThat(world.take(world.press(outsider, "q." + command.word() + ".0")))
                    .isEmpty();
        }
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.",
                "t..",
                "t.HW-2611-000000.terima",
                "t.x.terima",
                "t.%s",
                "t.%s.",
                "t.%s.entah",
                "t.%s.TERIMA",
                "t.%s.disposisi",
                "t.%s.disposisi.entah",
                "t.%s.disposisi.../..",
                "t.%s.opd.-1",
                "t.%s.opd.99999999999999999999",
                "t.%s.templat.99999999999999999999",
                "t.%s.kirim.x",
                "q.",
                "q.c.",
                "q.c.entah",
                "q.undang.o.",
                "q.undang.o.dlh.raja",
                "q.undang.x.zz",
                "q.petugas.-.0",
                "q.petugas.dlh.000000000000.ya",
                "q.statistik.x.y.z",
                "q.cari..",
                "q.templat.x.-5",
                "😬"
            })
    void malformedPayloadsChangeNothing(String payload) {
        for (Role role : Role.values()) {
            world.bind(PERSON, role, opd(role), "Orang");
            world.take(world.press(
                    sender(PERSON), payload.replace("%s", ticket.number().value())));
            world.take(world.press(
                    sender(PERSON), payload.replace("%s", ticket.number().value()) + ".x".repeat(2_000)));
        }
        assertUnchanged();
        assertThat(world.staff.openInvitations(world.clock.instant(), 9)).isEmpty();
    }

    @Test
    void randomPayloadsNeverFail() {
        Random random = new Random(5);
        List<String> parts = List.of(
                "q",
                "t",
                "c",
                ".",
                "..",
                "undang",
                "petugas",
                "cuti",
                "tiket",
                "cari",
                "x",
                "0",
                "99",
                "dlh",
                "statistik",
                "bulan",
                "-",
                "ya",
                "keluar",
                "templat",
                "\u0000",
                "😬",
                ticket.number().value());
        for (int i = 0; i < 5_000; i++) {
            StringBuilder payload = new StringBuilder(random.nextBoolean() ? "q." : "t." + ticket.number() + ".");
            for (int length = random.nextInt(8); length > 0; length--) {
                payload.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? "." : "");
            }
            Role role = Role.values()[random.nextInt(Role.values().length)];
            world.bind(PERSON, role, opd(role), "Orang");
            world.take(world.press(sender(PERSON), payload.toString()));
        }
        assertThat(world.now(ticket).opd()).contains(ROADS);
    }

    private void assertUnchanged() {
        assertThat(world.now(ticket)).isEqualTo(ticket);
        assertThat(world.tickets.audit(ticket.number())).hasSize(1);
    }
}
