package id.halowarga.ticket;

import static id.halowarga.ticket.SampleTickets.cause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChannelName;
import id.halowarga.message.MessageId;
import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.HandledMessages.AlreadyHandledException;
import id.halowarga.ticket.HandledMessages.Outcome;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link HandledMessages} does. */
public abstract class HandledMessagesContract {
    private UnitOfWork unit;
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
        handled = stores.handled();
    }

    @Test
    void knowsABurstByItsFirstMessage() {
        MessageId first = new MessageId(ChannelName.WHATSAPP, "wamid.HBgLNjI4/+=");
        Outcome outcome = new Outcome(2, "HW-2611-7K3QX9");
        handled.record(new Cause(List.of(first, new MessageId(ChannelName.WHATSAPP, "wamid.2"))), outcome);

        assertThat(handled.find(first)).contains(outcome);
    }

    @Test
    void knowsNothingOfOtherMessages() {
        handled.record(cause("1"), new Outcome(1, "filed"));

        assertThat(handled.find(new MessageId(ChannelName.TELEGRAM, "2"))).isEmpty();
        assertThat(handled.find(new MessageId(ChannelName.WHATSAPP, "1"))).isEmpty();
    }

    @Test
    void refusesToRecordAMessageTwice() {
        handled.record(cause("1"), new Outcome(1, "first"));

        assertThatThrownBy(() -> handled.record(cause("1"), new Outcome(3, "second")))
                .isInstanceOf(AlreadyHandledException.class);
        assertThat(handled.find(cause("1").head())).contains(new Outcome(1, "first"));
    }

    @Test
    void letsOneOfManyWorkersHandleAMessageAndTheOthersFindItDone() {
        AtomicInteger calls = new AtomicInteger();

        List<Outcome> outcomes = AtOnce.run(
                6,
                () -> unit.execute(() -> {
                    return handled.find(cause("1").head()).orElseGet(() -> {
                        Outcome mine = new Outcome(1, "by " + calls.incrementAndGet());
                        handled.record(cause("1"), mine);
                        return mine;
                    });
                }));

        assertThat(outcomes)
                .hasSize(6)
                .containsOnly(handled.find(cause("1").head()).orElseThrow());
    }

    @Test
    void aUnitThatFailsLeavesItsMessageUnhandled() {
        assertThatThrownBy(() -> unit.execute(() -> {
                    handled.record(cause("1"), new Outcome(1, "never"));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(handled.find(cause("1").head())).isEmpty();
    }
}
