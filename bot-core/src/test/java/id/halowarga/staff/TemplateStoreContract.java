package id.halowarga.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.UnitOfWork;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TemplateStore} does. */
public abstract class TemplateStoreContract {
    private static final OpdCode ROADS = new OpdCode("dpupr");
    private static final OpdCode WASTE = new OpdCode("dlh");
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private TemplateStore store;

    /**
     * A fresh, empty store.
     *
     * @return the store under test
     */
    protected abstract TemplateStore templates();

    /**
     * The unit of work that the store takes part in.
     *
     * @return the unit
     */
    protected abstract UnitOfWork unit();

    @BeforeEach
    void open() {
        store = templates();
    }

    private AnswerTemplate kept(OpdCode opd, String title) {
        return store.keep(opd, title, "Tiket {nomor} \"kami\" cek 😬", "Budi", NOW);
    }

    @Test
    void listsAnOpdsTemplatesByTitle() {
        AnswerTemplate second = kept(ROADS, "tambal");
        AnswerTemplate first = kept(ROADS, "Cek lapangan");
        kept(WASTE, "angkut");

        assertThat(store.of(ROADS)).containsExactly(first, second);
        assertThat(store.find(ROADS, second.id())).contains(second);
    }

    @Test
    void oneTemplateStandsUnderATitle() {
        AnswerTemplate first = kept(ROADS, "Cek");
        AnswerTemplate again = store.keep(ROADS, "CEK", "Lain", "Siti", NOW);

        assertThat(store.of(ROADS)).containsExactly(again);
        assertThat(store.find(ROADS, first.id())).isEmpty();
    }

    @Test
    void anotherOpdsTemplateCanBeNeitherFoundNorDropped() {
        AnswerTemplate theirs = kept(ROADS, "Cek");

        assertThat(store.find(WASTE, theirs.id())).isEmpty();
        assertThat(store.drop(WASTE, theirs.id(), NOW)).isFalse();
        assertThat(store.drop(ROADS, theirs.id(), NOW)).isTrue();
        assertThat(store.drop(ROADS, theirs.id(), NOW)).isFalse();
        assertThat(store.of(ROADS)).isEmpty();
    }

    @Test
    void aUnitThatFailsKeepsNothing() {
        AnswerTemplate kept = kept(ROADS, "Cek");
        assertThatThrownBy(() -> unit().execute(() -> {
                    kept(ROADS, "cek");
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.of(ROADS)).containsExactly(kept);
    }
}
