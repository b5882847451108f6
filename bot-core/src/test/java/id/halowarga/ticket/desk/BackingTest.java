package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.TRAFFIC;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Role;
import id.halowarga.text.Language;
import id.halowarga.ticket.ForwardingTickets;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.support.InMemorySimilarReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Citizens who stand behind a report, also after it follows another one. */
class BackingTest {
    private final DeskWorld world = DeskWorld.staffed();
    private final DefaultSupportDesk supports =
            new DefaultSupportDesk(world.clocked, world.setup, new InMemorySimilarReports(world.tickets));

    private static ChatAddress neighbour(int number) {
        return DeskWorld.telegram(Integer.toString(7000 + number));
    }

    private void support(Ticket ticket, int from, int until) {
        Report report = DeskWorld.report(Optional.of(ROADS));
        for (int i = from; i < until; i++) {
            Report own = new Report(
                    report.kind(),
                    report.description(),
                    report.place(),
                    List.of(),
                    report.opd(),
                    report.identity(),
                    new Reporter(neighbour(i), "", Language.INDONESIAN),
                    report.suggested(),
                    false,
                    false);
            assertThat(supports.support(ticket.number(), own, world.cause())).isPresent();
        }
    }

    private StaffResult merge(Ticket child, Ticket parent) {
        return merge(world.desk, child, parent);
    }

    private StaffResult merge(StaffDesk desk, Ticket child, Ticket parent) {
        Actor actor = Actor.of(world.handler(OPERATOR), DeskWorld.sender(OPERATOR));
        return desk.act(new StaffRequest(
                actor,
                TicketAction.MERGE,
                child.number(),
                Material.NONE,
                new Target.Parent(parent.number()),
                world.cause()));
    }

    @Test
    void fiveSupportersRaiseThePriorityAndFifteenMakeItUrgent() {
        Ticket ticket = world.filed();
        support(ticket, 0, 4);
        assertThat(world.now(ticket).priority()).isEqualTo(Priority.NORMAL);
        support(ticket, 4, 5);
        assertThat(world.now(ticket).priority()).isEqualTo(Priority.HIGH);
        assertThat(world.lastTo(BUDI)).contains("didukung 5 warga", "tinggi");
        support(ticket, 5, 14);
        assertThat(world.now(ticket).priority()).isEqualTo(Priority.HIGH);
        support(ticket, 14, 15);
        assertThat(world.now(ticket).priority()).isEqualTo(Priority.URGENT);
        assertThat(world.lastTo(BUDI)).contains("didukung 15 warga", "mendesak");
    }

    @Test
    void anOperatorsOwnChoiceStays() {
        Ticket ticket = world.filed();
        support(ticket, 0, 5);
        world.says(OPERATOR, "/prioritas " + ticket.number() + " biasa");
        support(ticket, 5, 14);
        assertThat(world.now(ticket).priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void supportersOfAMergedTicketCountAndHearTheOutcome() {
        Ticket parent = world.filed();
        Ticket child = world.filed();
        support(parent, 0, 3);
        support(child, 3, 5);
        merge(child, parent);
        assertThat(world.now(parent).priority()).isEqualTo(Priority.HIGH);

        world.says(BUDI, "/selesai " + parent.number() + " Sudah ditambal");
        assertThat(world.lastTo(neighbour(0))).contains(parent.number().value(), "Selesai");
        assertThat(world.lastTo(neighbour(4))).contains(child.number().value(), "Selesai");
    }

    @Test
    void bothTicketsOfAMergerAreHeldInTheOrderOfTheirNumbers() {
        List<TicketNumber> held = new ArrayList<>();
        ForwardingTickets tickets = new ForwardingTickets(world.clocked.tickets()) {
            @Override
            public Optional<Ticket> findForUpdate(TicketNumber number) {
                held.add(number);
                return super.findForUpdate(number);
            }
        };
        DeskPorts ports = new DeskPorts(
                world.unit,
                world.ports.handled(),
                tickets,
                world.ports.staff(),
                world.notices,
                world.drafts,
                world.corrections,
                world.ports.satisfaction(),
                world.ports.supports());
        Ticket one = world.filed();
        Ticket other = world.filed();
        merge(new StaffDesk(ports, world.setup), one, other);
        List<TicketNumber> order = held.subList(0, 2);
        assertThat(order).containsExactlyInAnyOrder(one.number(), other.number());
        assertThat(order.get(0).value()).isLessThan(order.get(1).value());
    }

    @Test
    void whatIsSplitFromAnOpdWithoutHandlersIsTheOperators() {
        world.bind(SITI, Role.OPD_ADMIN, Optional.of(TRAFFIC), "Siti");
        Ticket child = world.citizens.file(DeskWorld.report(Optional.of(TRAFFIC)), world.cause());
        merge(child, world.filed());
        world.staff.release(SITI, world.clock.instant());
        Actor actor = Actor.of(world.handler(OPERATOR), DeskWorld.sender(OPERATOR));
        world.desk.act(
                new StaffRequest(actor, TicketAction.SPLIT, child.number(), Material.NONE, Target.NONE, world.cause()));
        assertThat(world.now(child).opd()).isEmpty();
        assertThat(world.now(child).stage()).isEqualTo(TicketStage.VERIFIED);
    }

    @Test
    void anOpdThatReturnedATicketIsNotAmongTheBestThreeForIt() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/kembalikan " + ticket.number() + " bukan kami");
        List<String> labels = DeskWorld.labels(
                world.noticesTo(OPERATOR).get(world.noticesTo(OPERATOR).size() - 1));
        assertThat(labels).startsWith("➜ DLH").doesNotContain("➜ Dinas PU", "➜ Dishub");
    }
}
