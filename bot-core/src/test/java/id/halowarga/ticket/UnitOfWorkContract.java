package id.halowarga.ticket;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.audited;
import static id.halowarga.ticket.SampleTickets.cause;
import static id.halowarga.ticket.SampleTickets.moved;
import static id.halowarga.ticket.SampleTickets.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.HandledMessages.AlreadyHandledException;
import id.halowarga.ticket.HandledMessages.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} does with its stores. */
public abstract class UnitOfWorkContract {
    private final SampleTickets samples = new SampleTickets(2);
    private UnitOfWork unit;
    private TicketStore tickets;
    private HandledMessages handled;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        Stores stores = stores();
        unit = stores.unit();
        tickets = stores.tickets();
        handled = stores.handled();
    }

    private Ticket file(Cause cause) {
        Ticket ticket = samples.rich();
        tickets.insert(ticket);
        tickets.append(audited(ticket.number(), "file", 0));
        handled.record(cause, new Outcome(1, ticket.number().value()));
        return ticket;
    }

    @Test
    void returnsWhatTheWorkReturned() {
        Ticket ticket = unit.execute(() -> file(cause("1")));

        assertThat(tickets.find(ticket.number())).contains(ticket);
    }

    @Test
    void failedWorkChangesNothing() {
        Ticket kept = unit.execute(() -> file(cause("1")));
        Ticket lost = samples.rich();

        assertThatThrownBy(() -> unit.execute(() -> {
                    tickets.insert(lost);
                    tickets.update(moved(kept, TicketStage.REFUSED, Optional.empty()));
                    tickets.append(said(kept.number(), "tidak jadi", 1));
                    tickets.append(audited(kept.number(), "refuse", 1));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(tickets.find(lost.number())).isEmpty();
        assertThat(tickets.find(kept.number())).contains(kept);
        assertThat(tickets.story(kept.number())).isEmpty();
        assertThat(tickets.audit(kept.number())).hasSize(1);
    }

    @Test
    void anErrorUndoesTheWorkToo() {
        Ticket lost = samples.rich();

        assertThatThrownBy(() -> unit.execute(() -> {
                    tickets.insert(lost);
                    throw new AssertionError("defect");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(tickets.find(lost.number())).isEmpty();
    }

    @Test
    void anInnerUnitSharesTheFateOfTheOuterOne() {
        Ticket inner = samples.rich();

        assertThatThrownBy(() -> unit.execute(() -> {
                    unit.execute(() -> tickets.insert(inner));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(tickets.find(inner.number())).isEmpty();
    }

    @Test
    void aFailedInnerUnitUndoesTheOuterOneEvenIfItsFailureIsSwallowed() {
        Ticket outer = samples.rich();

        assertThatThrownBy(() -> unit.execute(() -> {
                    tickets.insert(outer);
                    swallow(() -> unit.execute(() -> {
                        throw new IllegalArgumentException("given up");
                    }));
                    return outer;
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(tickets.find(outer.number())).isEmpty();
    }

    private static void swallow(Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("given up");
        }
    }

    @Test
    void aUnitAfterAFailedOneSucceeds() {
        assertThatThrownBy(() -> unit.execute(() -> {
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        Ticket ticket = unit.execute(() -> file(cause("1")));
        assertThat(tickets.find(ticket.number())).contains(ticket);
    }

    @Test
    void beginsAgainWhenAMessageTurnsOutToBeHandled() {
        AtomicInteger attempts = new AtomicInteger();

        String result = unit.execute(() -> {
            if (attempts.incrementAndGet() == 1) {
                file(cause("1"));
                throw new AlreadyHandledException();
            }
            return handled.find(cause("1").head()).map(Outcome::result).orElse("undone");
        });

        assertThat(attempts).hasValue(2);
        assertThat(result).isEqualTo("undone");
    }

    @Test
    void innerUnitsAreNotRepeatedAlone() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();

        unit.execute(() -> {
            outer.incrementAndGet();
            return unit.execute(() -> {
                if (inner.incrementAndGet() == 1) {
                    throw new AlreadyHandledException();
                }
                return true;
            });
        });

        assertThat(outer).hasValue(2);
        assertThat(inner).hasValue(2);
    }

    @Test
    void givesUpWorkThatNeverComesThrough() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> unit.execute(() -> {
                    attempts.incrementAndGet();
                    throw new AlreadyHandledException();
                }))
                .isInstanceOf(AlreadyHandledException.class);

        assertThat(attempts.get()).isBetween(2, 10);
    }

    @Test
    void filesOneTicketHoweverManyWorkersHandleTheSameMessage() {
        List<String> numbers = AtOnce.run(
                6,
                () -> unit.execute(() -> handled.find(cause("1").head())
                        .map(Outcome::result)
                        .orElseGet(() -> file(cause("1")).number().value())));

        assertThat(numbers).hasSize(6);
        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(tickets.ofReporter(CITIZEN, 0, 10)).hasSize(1);
    }
}
