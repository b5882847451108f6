package id.halowarga.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.testing.AtOnce;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.clock.ClockState.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TicketClocks} does. */
public abstract class TicketClocksContract {
    private static final Instant NOON = Instant.parse("2026-11-18T05:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private final SampleTickets samples = new SampleTickets(7);
    private World world;

    /**
     * Stores of one unit of work.
     *
     * @param unit    makes their changes happen together
     * @param tickets the tickets
     * @param clocks  their clocks
     */
    public record World(UnitOfWork unit, TicketStore tickets, TicketClocks clocks) {}

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract World world();

    @BeforeEach
    void open() {
        world = world();
    }

    private TicketNumber ticket() {
        Ticket ticket = samples.rich();
        world.tickets().insert(ticket);
        return ticket.number();
    }

    @Test
    void remembersNothingOfANewTicket() {
        assertThat(world.clocks().find(ticket())).isEqualTo(ClockState.NEW);
    }

    @Test
    void keepsTheLastStateOnly() {
        TicketNumber number = ticket();
        ClockState first = ClockState.NEW.marked(TimedStep.FIRST_ANSWER_REMINDER, new Mark(NOON, NOON.plusSeconds(1)));
        ClockState last = new ClockState(
                Optional.of(NOON.minusSeconds(60)),
                Map.of(
                        TimedStep.FIRST_ANSWER_OVERDUE, new Mark(NOON, NOON.plusSeconds(2)),
                        TimedStep.COMPLETION_REMINDER, new Mark(NOON.plusSeconds(9), NOON)));
        world.clocks().put(number, first, Optional.of(NOON));
        assertThat(world.clocks().find(number)).isEqualTo(first);
        world.clocks().put(number, last, Optional.empty());
        assertThat(world.clocks().find(number)).isEqualTo(last);
    }

    @Test
    void findsWhatIsDueLongestWaitingFirst() {
        TicketNumber later = ticket();
        TicketNumber earlier = ticket();
        TicketNumber never = ticket();
        TicketNumber tomorrow = ticket();
        world.clocks().put(later, ClockState.NEW, Optional.of(NOON));
        world.clocks().put(earlier, ClockState.NEW, Optional.of(NOON.minusSeconds(60)));
        world.clocks().put(never, ClockState.NEW, Optional.empty());
        world.clocks().put(tomorrow, ClockState.NEW, Optional.of(NOON.plusSeconds(1)));
        assertThat(world.clocks().due(NOON, 10)).containsExactly(earlier, later);
        assertThat(world.clocks().due(NOON, 1)).containsExactly(earlier);
    }

    @Test
    void takesPartInTheUnitOfWork() {
        TicketNumber number = ticket();
        assertThatThrownBy(() -> world.unit().execute(() -> {
                    world.clocks().put(number, ClockState.NEW, Optional.of(NOON));
                    world.clocks().claim("digest", DAY);
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(world.clocks().due(NOON, 10)).isEmpty();
        assertThat(world.clocks().claim("digest", DAY)).isTrue();
    }

    @Test
    void letsOneOfManyClaimADay() {
        assertThat(AtOnce.run(6, () -> world.unit().execute(() -> world.clocks().claim("digest dpupr", DAY))))
                .containsOnlyOnce(true);
        assertThat(world.clocks().claim("digest dpupr", DAY)).isFalse();
        assertThat(world.clocks().claim("digest dpupr", DAY.plusDays(1))).isTrue();
        assertThat(world.clocks().claim("digest dlh", DAY)).isTrue();
    }
}
