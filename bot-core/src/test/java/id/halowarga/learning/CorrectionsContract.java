package id.halowarga.learning;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.FILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.Topic;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Corrections} does. */
public abstract class CorrectionsContract {
    private Stores stores;
    private Ticket first;
    private Ticket second;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        stores = stores();
        SampleTickets samples = new SampleTickets(4);
        first = samples.plain(CITIZEN, false);
        second = samples.rich();
        stores.tickets().insert(second);
        stores.tickets().insert(first);
    }

    @Test
    void keepsTheLastCorrectionOfEachTicket() {
        stores.corrections().keep(correction(second, "jalan berlubang", "dpupr"));
        stores.corrections().keep(correction(first, "sampah menumpuk", "dpupr"));
        stores.corrections().keep(correction(first, "sampah menumpuk", "dlh"));

        assertThat(stores.corrections().all())
                .containsExactlyInAnyOrder(
                        correction(first, "sampah menumpuk", "dlh"), correction(second, "jalan berlubang", "dpupr"));
    }

    @Test
    void forgetsWhatProvedWrongAndOnlyThat() {
        stores.corrections().keep(correction(first, "sampah menumpuk", "dlh"));
        stores.corrections().keep(correction(second, "jalan berlubang", "dpupr"));

        stores.corrections().forget(first.number());
        stores.corrections().forget(first.number());

        assertThat(stores.corrections().all()).containsExactly(correction(second, "jalan berlubang", "dpupr"));
    }

    @Test
    void takesPartInTheUnitOfWork() {
        assertThatThrownBy(() -> stores.unit().execute(() -> {
                    stores.corrections().keep(correction(first, "sampah menumpuk", "dlh"));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(stores.corrections().all()).isEmpty();
    }

    private static Correction correction(Ticket ticket, String text, String topic) {
        return new Correction(ticket.number(), text, new Topic(topic), FILED);
    }
}
