package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Role;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, at the desk itself: each role, stage, place and action. */
class PermissionTest {
    private static final ChatAddress TRAFFIC_ADMIN = DeskWorld.telegram("3011");
    private static final ChatAddress HEAD = DeskWorld.telegram("3009");

    private static final ChatAddress LEADER = DeskWorld.telegram("3010");

    private static final Set<TicketAction> BY_STAFF = Arrays.stream(TicketAction.values())
            .filter(action -> action.by() == TicketAction.By.HANDLER)
            .collect(Collectors.toSet());

    /** Written down independently of the table: what an OPD's handler can do in a stage, and operators in triage. */
    private static final Map<TicketStage, String> AT_OPD = Map.of(
            TicketStage.FORWARDED,
                    "ACCEPT ANSWER ASK FINISH FINISH_PARTLY INSPECT SUPPORT RETURN REDIRECT REFUSE SUBMIT",
            TicketStage.REOPENED,
                    "ACCEPT ANSWER ASK FINISH FINISH_PARTLY INSPECT SUPPORT RETURN REDIRECT REFUSE SUBMIT",
            TicketStage.IN_PROGRESS, "ANSWER ASK FINISH FINISH_PARTLY INSPECT SUPPORT RETURN REDIRECT REFUSE SUBMIT",
            TicketStage.AWAITING_CITIZEN,
                    "ANSWER ASK FINISH FINISH_PARTLY CONTINUE SUPPORT RETURN REDIRECT REFUSE SUBMIT",
            TicketStage.PARTLY_DONE, "ANSWER ASK FINISH FINISH_PARTLY CONTINUE SUPPORT SUBMIT");

    private static final Map<TicketStage, String> IN_TRIAGE = Map.of(
            TicketStage.NEW, "ACCEPT ANSWER ASK FINISH",
            TicketStage.VERIFIED, "ANSWER ASK FINISH",
            TicketStage.RETURNED, "ACCEPT ANSWER ASK FINISH",
            TicketStage.REOPENED, "ACCEPT ANSWER ASK FINISH",
            TicketStage.AWAITING_CITIZEN, "ANSWER ASK FINISH");

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
        boolean ofOpd = atOpd && named(AT_OPD, stage, action);
        boolean ofHead = atOpd
                && stage == TicketStage.AWAITING_APPROVAL
                && (action == TicketAction.APPROVE || action == TicketAction.REVISE);
        boolean ofHelper = action == TicketAction.CONTRIBUTE
                && EnumSet.of(
                                TicketStage.IN_PROGRESS,
                                TicketStage.AWAITING_CITIZEN,
                                TicketStage.PARTLY_DONE,
                                TicketStage.REOPENED,
                                TicketStage.AWAITING_APPROVAL)
                        .contains(stage);
        assertCell(OPERATOR, stage, atOpd, action, operatorMay(stage, atOpd, action));
        assertCell(BUDI, stage, atOpd, action, ofOpd);
        assertCell(HEAD, stage, atOpd, action, ofOpd || ofHead);
        assertCell(WASTE_ADMIN, stage, atOpd, action, ofHelper);
        assertCell(TRAFFIC_ADMIN, stage, atOpd, action, false);
        assertCell(LEADER, stage, atOpd, action, action == TicketAction.PRIORITISE && stage.open());
    }

    private static boolean named(Map<TicketStage, String> row, TicketStage stage, TicketAction action) {
        return List.of(row.getOrDefault(stage, "").split(" ")).contains(action.name());
    }

    private static boolean operatorMay(TicketStage stage, boolean atOpd, TicketAction action) {
        return switch (action) {
            case DISPOSE, REFUSE, PRIORITISE, MERGE -> stage.open();
            case SPLIT -> stage == TicketStage.MERGED;
            case RELEASE -> stage == TicketStage.AWAITING_APPROVAL;
            default -> !atOpd && named(IN_TRIAGE, stage, action);
        };
    }

    private static void assertCell(
            ChatAddress who, TicketStage stage, boolean atOpd, TicketAction action, boolean allowed) {
        DeskWorld world = DeskWorld.staffed();
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Hadi");
        world.bind(TRAFFIC_ADMIN, Role.OPD_ADMIN, Optional.of(DeskWorld.TRAFFIC), "Tono");
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Lestari");
        Ticket parent = world.filed();
        Ticket ticket = in(world, stage, atOpd);
        int notices = world.notices.notices().size();

        StaffResult result = world.desk.act(new StaffRequest(
                Actor.of(world.handler(who), sender(who)),
                action,
                ticket.number(),
                new Material("kata-kata", List.of()),
                target(action, parent),
                world.cause()));

        assertThat(result instanceof StaffResult.Changed)
                .as("%s by %s: %s", action, world.handler(who).role(), result)
                .isEqualTo(allowed);
        if (!allowed) {
            assertThat(world.now(ticket)).isEqualTo(ticket);
            assertThat(world.tickets.audit(ticket.number())).hasSize(1);
            assertThat(world.notices.notices()).hasSize(notices);
        } else {
            int changes = action == TicketAction.APPROVE || action == TicketAction.RELEASE ? 2 : 1;
            assertThat(world.tickets.audit(ticket.number())).hasSize(1 + changes);
            assertThat(world.now(ticket).version()).isEqualTo(ticket.version() + changes);
        }
    }

    private static Target target(TicketAction action, Ticket parent) {
        return switch (action) {
            case DISPOSE, REDIRECT, SUPPORT -> new Target.Unit(DeskWorld.TRAFFIC);
            case MERGE -> new Target.Parent(parent.number());
            case PRIORITISE -> new Target.Level(Priority.HIGH);
            case SUBMIT -> new Target.Held(TicketAction.ANSWER);
            default -> Target.NONE;
        };
    }

    private static DraftAnswer draft(Ticket ticket, Instant since) {
        return new DraftAnswer(
                ticket.number(),
                TicketAction.ANSWER,
                new DraftAnswer.Writer(BUDI.encoded(), "Budi", BUDI.channel()),
                ROADS,
                "kata-kata",
                List.of(),
                Optional.empty(),
                since.minus(Duration.ofDays(30)),
                TicketStage.IN_PROGRESS);
    }

    private static Ticket in(DeskWorld world, TicketStage stage, boolean atOpd) {
        Ticket filed = world.filed();
        Ticket placed = filed.copy()
                .opd(atOpd ? Optional.of(ROADS) : Optional.empty())
                .supporting(Set.of(DeskWorld.WASTE))
                .build()
                .moved(stage, world.clock.instant());
        world.tickets.update(placed);
        if (stage == TicketStage.AWAITING_APPROVAL) {
            world.drafts.keep(draft(placed, world.clock.instant()));
        }
        return placed;
    }
}
