package id.halowarga.ticket.satisfaction;

import static id.halowarga.ticket.SampleTickets.ROADS;
import static id.halowarga.ticket.SampleTickets.WASTE;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SatisfactionStore} does. */
public abstract class SatisfactionStoreContract {
    private static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Instant FAR = MONDAY.plus(Duration.ofDays(400));

    private final SampleTickets samples = new SampleTickets(7);
    private Stores stores;
    private SatisfactionStore store;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        stores = stores();
        store = stores.satisfaction();
    }

    private Ticket kept() {
        Ticket ticket = samples.plain(SampleTickets.CITIZEN, false);
        assertThat(stores.tickets().insert(ticket)).isTrue();
        return ticket;
    }

    private static Verdict verdict(Ticket ticket, Instant at, OpdCode opd, String officer, boolean solved) {
        return new Verdict(
                ticket.number(),
                at,
                TicketKind.COMPLAINT,
                Optional.of(opd),
                Optional.of(officer),
                solved,
                Optional.empty(),
                "");
    }

    @Test
    void keepsNothingThatNobodySaid() {
        assertThat(store.latest(kept().number())).isEmpty();
        assertThat(store.byOpd(MONDAY, FAR)).isEmpty();
    }

    @Test
    void readsAVerdictAsItWasKept() {
        Ticket ticket = kept();
        Verdict verdict =
                verdict(ticket, MONDAY, ROADS, "Budi", true).with(new Stars(4)).with("cepat, 'terima kasih' 🙏");
        store.save(verdict);
        assertThat(store.latest(ticket.number())).contains(verdict);
    }

    @Test
    void aChangedRatingReplacesTheFirst() {
        Ticket ticket = kept();
        Verdict verdict = verdict(ticket, MONDAY, ROADS, "Budi", true);
        store.save(verdict.with(new Stars(1)));
        store.save(verdict.with(new Stars(5)));
        assertThat(store.byOpd(MONDAY, FAR))
                .containsExactly(new Score(Optional.of(ROADS), Optional.empty(), 1, 0, 1, 5));
    }

    @Test
    void everyTimeThatItWasSaidToBeDoneCounts() {
        Ticket ticket = kept();
        store.save(verdict(ticket, MONDAY, ROADS, "Budi", false));
        Verdict last = verdict(ticket, FRIDAY, ROADS, "Siti", true).with(new Stars(3));
        store.save(last);
        assertThat(store.latest(ticket.number())).contains(last);
        assertThat(store.byOpd(MONDAY, FAR))
                .containsExactly(new Score(Optional.of(ROADS), Optional.empty(), 1, 1, 1, 3));
        assertThat(store.byOfficer(ROADS, MONDAY, FAR))
                .containsExactly(
                        new Score(Optional.of(ROADS), Optional.of("Budi"), 0, 1, 0, 0),
                        new Score(Optional.of(ROADS), Optional.of("Siti"), 1, 0, 1, 3));
    }

    @Test
    void countsByOpdWithinTheSpan() {
        store.save(verdict(kept(), MONDAY, WASTE, "Wayan", true).with(new Stars(2)));
        store.save(verdict(kept(), MONDAY, ROADS, "Budi", true));
        store.save(verdict(kept(), FRIDAY, ROADS, "Budi", true));
        assertThat(store.byOpd(MONDAY, FRIDAY))
                .containsExactly(
                        new Score(Optional.of(WASTE), Optional.empty(), 1, 0, 1, 2),
                        new Score(Optional.of(ROADS), Optional.empty(), 1, 0, 0, 0));
    }

    @Test
    void tellsNothingOfSealedTickets() {
        Ticket ticket = kept();
        store.save(new Verdict(
                ticket.number(),
                MONDAY,
                TicketKind.CORRUPTION,
                Optional.of(ROADS),
                Optional.of("Budi"),
                true,
                Optional.of(new Stars(1)),
                ""));
        assertThat(store.byOpd(MONDAY, FAR)).isEmpty();
        assertThat(store.byOfficer(ROADS, MONDAY, FAR)).isEmpty();
    }

    @Test
    void withoutARatingThereIsNoMean() {
        assertThat(new Score(Optional.empty(), Optional.empty(), 3, 1, 0, 0).mean())
                .isEmpty();
        assertThat(new Score(Optional.empty(), Optional.empty(), 3, 1, 2, 9).mean())
                .hasValue(4.5);
    }
}
