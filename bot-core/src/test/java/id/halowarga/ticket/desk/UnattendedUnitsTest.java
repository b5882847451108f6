package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnattendedUnitsTest {
    private final DeskWorld world = DeskWorld.staffed();
    private final UnattendedUnits units = new UnattendedUnits(world.clocked, world.setup);

    @Test
    void leavesTicketsWhereSomebodyHandlesThem() {
        world.filed();
        world.staff.release(BUDI, world.clock.instant());
        assertThat(units.sweep()).isZero();
    }

    @Test
    void findsWhatCanComeBackBehindMuchThatCannot() {
        for (int i = 0; i < 51; i++) {
            Ticket waiting = world.filed();
            world.says(BUDI, "/tanya " + waiting.number() + " Di mana?");
        }
        world.clock.advance(Duration.ofDays(40));
        Ticket late = world.filed();
        Ticket half = world.filed();
        world.says(BUDI, "/sebagian " + half.number() + " Separuh");
        world.staff.release(BUDI, world.clock.instant());
        world.staff.release(SITI, world.clock.instant());
        assertThat(units.sweep()).isEqualTo(2);
        assertThat(world.now(late).stage()).isEqualTo(TicketStage.RETURNED);
        assertThat(world.now(half).stage()).isEqualTo(TicketStage.RETURNED);
    }

    @Test
    void bringsTicketsBackOnceNobodyHandlesThemAnyMore() {
        Ticket one = world.filed();
        Ticket other = world.filed();
        world.staff.release(BUDI, world.clock.instant());
        world.staff.release(SITI, world.clock.instant());
        assertThat(units.sweep()).isEqualTo(2);
        assertThat(world.now(one).stage()).isEqualTo(TicketStage.RETURNED);
        assertThat(world.now(other).awaitsOperator()).isTrue();
        assertThat(world.noticesTo(OPERATOR)).as("one alert for all of them").hasSize(1);
        assertThat(world.lastTo(OPERATOR)).contains("Dinas Pekerjaan Umum tidak punya petugas aktif", ": 2.");
        assertThat(world.lastTo(CITIZEN)).contains("dipegang operator kota");
        assertThat(units.sweep()).isZero();
        assertThat(world.noticesTo(OPERATOR)).hasSize(1);
    }
}
