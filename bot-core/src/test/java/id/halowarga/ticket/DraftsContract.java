package id.halowarga.ticket;

import static id.halowarga.ticket.SampleTickets.FILED;
import static id.halowarga.ticket.SampleTickets.PHOTO;
import static id.halowarga.ticket.SampleTickets.ROADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.testing.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Drafts} does. */
public abstract class DraftsContract {
    private final SampleTickets samples = new SampleTickets(5);
    private Stores stores;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        stores = stores();
    }

    private DraftAnswer draft(Ticket ticket, String words) {
        return new DraftAnswer(
                ticket.number(),
                TicketAction.REFUSE,
                new DraftAnswer.Writer("whatsapp:6280000000007", "Petugas \"Contoh\"", ChannelName.WHATSAPP),
                ROADS,
                words,
                List.of(PHOTO),
                Optional.of(new OpdCode("pln")),
                FILED.plus(Duration.ofHours(3)),
                TicketStage.AWAITING_CITIZEN);
    }

    private Ticket kept() {
        Ticket ticket = samples.rich();
        stores.tickets().insert(ticket);
        return ticket;
    }

    @Test
    void keepsEveryPartOfADraft() {
        DraftAnswer draft = draft(kept(), "Tiang itu milik PLN; DROP TABLE ticket; --");

        stores.drafts().keep(draft);

        assertThat(stores.drafts().find(draft.ticket())).contains(draft);
        assertThat(draft.toString()).doesNotContain("PLN;", "628", "Petugas");
    }

    @Test
    void keepsTheLastDraftOfATicketOnly() {
        Ticket ticket = kept();
        stores.drafts().keep(draft(ticket, "satu"));
        stores.drafts().keep(draft(ticket, "dua"));

        assertThat(stores.drafts().find(ticket.number()).orElseThrow().words()).isEqualTo("dua");
    }

    @Test
    void forgetsADroppedDraftAndNoOther() {
        Ticket ticket = kept();
        Ticket other = kept();
        stores.drafts().keep(draft(ticket, "satu"));
        stores.drafts().keep(draft(other, "dua"));

        stores.drafts().drop(ticket.number());
        stores.drafts().drop(ticket.number());

        assertThat(stores.drafts().find(ticket.number())).isEmpty();
        assertThat(stores.drafts().find(other.number())).isPresent();
    }

    @Test
    void takesPartInTheUnitOfWork() {
        Ticket ticket = kept();
        stores.drafts().keep(draft(ticket, "satu"));

        assertThatThrownBy(() -> stores.unit().execute(() -> {
                    stores.drafts().drop(ticket.number());
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(stores.drafts().find(ticket.number())).isPresent();
    }
}
