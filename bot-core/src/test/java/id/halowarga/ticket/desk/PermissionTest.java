package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, at the desk itself: each role, stage, place and action. */
class PermissionTest {
    private static final ChatAddress HEAD = DeskWorld.telegram("3009");

    private static final Set<TicketAction> BY_STAFF = Arrays.stream(TicketAction.values())
            .filter(action -> action.by() == TicketAction.By.HANDLER)
            .collect(Collectors.toSet());

    private static final Set<TicketAction> AT_OPD = EnumSet.of(
            TicketAction.ANSWER,
            TicketAction.ASK,
            TicketAction.FINISH_PARTLY,
            TicketAction.FINISH,
            TicketAction.RETURN,
            TicketAction.REDIRECT);

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (TicketStage stage : TicketStage.values()) {
            for (boolean atOpd : new boolean[] {true, false}) {
                for (TicketAction action : BY_STAFF) {
                    cells.add(Arguments.of(stage, atOpd, action));
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{2} of a ticket that is {0}, at an OPD: {1}")
    @MethodSource("cells")
    void givesEachRoleItsOwnRights(TicketStage stage, boolean atOpd, TicketAction action) {
        assertCell(OPERATOR, stage, atOpd, action, operatorMay(stage, atOpd, action));
        assertCell(BUDI, stage, atOpd, action, atOpd && handlerMay(stage, action));
        assertCell(HEAD, stage, atOpd, action, atOpd && handlerMay(stage, action));
        assertCell(WASTE_ADMIN, stage, atOpd, action, false);
    }

    private static boolean handlerMay(TicketStage stage, TicketAction action) {
        return switch (stage) {
            case FORWARDED, REOPENED -> action == TicketAction.ACCEPT || AT_OPD.contains(action);
            case IN_PROGRESS, AWAITING_CITIZEN -> AT_OPD.contains(action);
            case PARTLY_DONE ->
                EnumSet.of(TicketAction.ANSWER, TicketAction.FINISH_PARTLY, TicketAction.FINISH)
                        .contains(action);
            case NEW, VERIFIED, AWAITING_APPROVAL, DONE, CLOSED, REFUSED, MERGED, RETURNED -> false;
        };
    }

    private static boolean operatorMay(TicketStage stage, boolean atOpd, TicketAction action) {
        boolean triage = EnumSet.of(TicketStage.NEW, TicketStage.VERIFIED, TicketStage.RETURNED, TicketStage.REOPENED)
                .contains(stage);
        return switch (action) {
            case DISPOSE, REFUSE ->
                triage
                        || EnumSet.of(
                                        TicketStage.FORWARDED,
                                        TicketStage.IN_PROGRESS,
                                        TicketStage.AWAITING_CITIZEN,
                                        TicketStage.PARTLY_DONE)
                                .contains(stage);
            case ANSWER, ASK, FINISH -> triage && !atOpd;
            case ACCEPT -> triage && !atOpd && stage != TicketStage.VERIFIED;
            default -> false;
        };
    }

    private static void assertCell(
            ChatAddress who, TicketStage stage, boolean atOpd, TicketAction action, boolean allowed) {
        DeskWorld world = DeskWorld.staffed();
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Hadi");
        Ticket ticket = in(world, stage, atOpd);
        int notices = world.notices.notices().size();

        Optional<OpdCode> target = action == TicketAction.DISPOSE || action == TicketAction.REDIRECT
                ? Optional.of(WASTE)
                : Optional.empty();
        StaffResult result = world.desk.act(new StaffRequest(
                Actor.of(world.handler(who), sender(who)),
                action,
                ticket.number(),
                new Material("kata-kata", List.of()),
                target,
                world.cause()));

        assertThat(result instanceof StaffResult.Changed)
                .as("%s by %s", action, world.handler(who).role())
                .isEqualTo(allowed);
        if (!allowed) {
            assertThat(world.now(ticket)).isEqualTo(ticket);
            assertThat(world.tickets.audit(ticket.number())).hasSize(1);
            assertThat(world.notices.notices()).hasSize(notices);
        } else {
            assertThat(world.tickets.audit(ticket.number())).hasSize(2);
            assertThat(world.now(ticket).version()).isEqualTo(ticket.version() + 1);
        }
    }

    private static Ticket in(DeskWorld world, TicketStage stage, boolean atOpd) {
        Ticket filed = world.filed();
        Ticket placed = filed.at(atOpd ? Optional.of(ROADS) : Optional.empty()).moved(stage, world.clock.instant());
        world.tickets.update(placed);
        return placed;
    }
}
