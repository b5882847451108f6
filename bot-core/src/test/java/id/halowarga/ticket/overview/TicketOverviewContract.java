package id.halowarga.ticket.overview;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.FILED;
import static id.halowarga.ticket.SampleTickets.ROADS;
import static id.halowarga.ticket.SampleTickets.WASTE;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketBuilder;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link TicketOverview} does. */
public abstract class TicketOverviewContract {
    private static final Optional<OpdCode> CITY = Optional.empty();
    private static final Optional<OpdCode> AT_ROADS = Optional.of(ROADS);
    private static final Instant NOW = FILED.plus(Duration.ofDays(2));

    private final SampleTickets samples = new SampleTickets(3);
    private Stores stores;
    private TicketOverview overview;

    /**
     * Fresh, empty stores.
     *
     * @return the stores
     */
    protected abstract Stores stores();

    /**
     * What is tested.
     *
     * @param over the stores whose tickets are looked up
     * @return the overview
     */
    protected abstract TicketOverview overview(Stores over);

    @BeforeEach
    void open() {
        stores = stores();
        overview = overview(stores);
    }

    private Ticket kept(int day, TicketStage stage, OpdCode opd, String words) {
        return kept(day, stage, opd, words, TicketKind.COMPLAINT);
    }

    private Ticket kept(int day, TicketStage stage, OpdCode opd, String words, TicketKind kind) {
        Ticket plain = SampleTickets.filed(samples.plain(CITIZEN, false), day);
        Report report = plain.report();
        Report said = new Report(
                kind,
                words,
                new Place(Optional.empty(), "Jalan Kenanga"),
                report.media(),
                report.opd(),
                report.identity(),
                report.reporter(),
                report.suggested(),
                false,
                false);
        Ticket ticket = new TicketBuilder(plain.number(), said, plain.filedAt(), plain.deadlines())
                .stage(stage)
                .opd(Optional.of(opd))
                .build();
        stores.tickets().insert(ticket);
        return ticket;
    }

    private List<Ticket> listed(Optional<OpdCode> opd, TicketFilter filter) {
        return overview.list(opd, filter, NOW, 0, 20);
    }

    @Test
    void listsOpenTicketsByDeadlineAndFilter() {
        Ticket late = kept(0, TicketStage.IN_PROGRESS, ROADS, "satu");
        Ticket early = kept(-3, TicketStage.FORWARDED, ROADS, "dua");
        Ticket waiting = kept(1, TicketStage.AWAITING_APPROVAL, ROADS, "tiga");
        kept(0, TicketStage.DONE, ROADS, "empat");
        Ticket other = kept(2, TicketStage.FORWARDED, WASTE, "lima");

        assertThat(listed(AT_ROADS, TicketFilter.OPEN)).containsExactly(early, late, waiting);
        assertThat(listed(AT_ROADS, TicketFilter.NEW)).containsExactly(early);
        assertThat(listed(AT_ROADS, TicketFilter.IN_PROGRESS)).containsExactly(late);
        assertThat(listed(AT_ROADS, TicketFilter.AWAITING_APPROVAL)).containsExactly(waiting);
        assertThat(listed(CITY, TicketFilter.OPEN)).containsExactly(early, late, waiting, other);
        assertThat(overview.list(AT_ROADS, TicketFilter.OPEN, NOW, 1, 1)).containsExactly(late);
    }

    @Test
    void listsWhatIsOverdueAtATime() {
        Ticket ticket = kept(0, TicketStage.IN_PROGRESS, ROADS, "satu");
        Instant due = ticket.due().orElseThrow();

        assertThat(overview.list(AT_ROADS, TicketFilter.OVERDUE, due, 0, 5)).isEmpty();
        assertThat(overview.list(AT_ROADS, TicketFilter.OVERDUE, due.plusSeconds(1), 0, 5))
                .containsExactly(ticket);
        assertThat(overview.list(CITY, TicketFilter.OVERDUE, due.plusSeconds(1), 0, 5))
                .containsExactly(ticket);
    }

    @Test
    void listsWhatAnOpdHelpsWith() {
        Ticket ticket = kept(0, TicketStage.IN_PROGRESS, ROADS, "satu");
        stores.tickets()
                .update(ticket.copy().supporting(Set.of(WASTE)).version(1).build());

        assertThat(listed(Optional.of(WASTE), TicketFilter.OPEN)).hasSize(1);
    }

    @Test
    void sealedTicketsAreInNoListAndSearchOfTheCity() {
        Ticket sealed = kept(0, TicketStage.FORWARDED, ROADS, "pungli di loket", TicketKind.CORRUPTION);

        assertThat(listed(CITY, TicketFilter.OPEN)).isEmpty();
        assertThat(overview.search(CITY, List.of("pungli"), 0, 5)).isEmpty();
        assertThat(listed(AT_ROADS, TicketFilter.OPEN)).containsExactly(sealed);
        assertThat(overview.search(AT_ROADS, List.of("pungli"), 0, 5)).containsExactly(sealed);
        assertThat(overview.passages(CITY, FILED, NOW, NOW)).isEmpty();
        assertThat(overview.passages(AT_ROADS, FILED, NOW, NOW)).isEmpty();
    }

    @Test
    void theUnitThatAReportIsAboutFindsItNowhere() {
        Ticket ticket = samples.onStaff(TicketKind.CONDUCT, AT_ROADS);
        assertThat(stores.tickets().insert(ticket)).isTrue();
        Ticket moved = SampleTickets.moved(ticket, TicketStage.FORWARDED, AT_ROADS);
        stores.tickets().update(moved);

        assertThat(listed(AT_ROADS, TicketFilter.OPEN)).isEmpty();
        assertThat(overview.search(AT_ROADS, List.of("uang"), 0, 10)).isEmpty();
        assertThat(overview.search(CITY, List.of("uang"), 0, 10)).containsExactly(moved);
    }

    @Test
    void findsWhatAnOpdHelpsWith() {
        Ticket ticket = kept(0, TicketStage.IN_PROGRESS, ROADS, "saluran mampet");
        Ticket helped = ticket.copy().supporting(Set.of(WASTE)).version(1).build();
        stores.tickets().update(helped);

        assertThat(overview.search(Optional.of(WASTE), List.of("mampet"), 0, 5)).containsExactly(helped);
    }

    @Test
    void findsEveryWordInAnyOrderTheNewestFirst() {
        Ticket older = kept(0, TicketStage.DONE, ROADS, "Lampu MATI depan pasar");
        Ticket newer = kept(1, TicketStage.FORWARDED, ROADS, "pasar gelap, lampu mati");
        kept(0, TicketStage.FORWARDED, WASTE, "lampu mati pasar");
        kept(0, TicketStage.FORWARDED, ROADS, "lampu taman");

        assertThat(overview.search(AT_ROADS, List.of("mati", "pasar"), 0, 5)).containsExactly(newer, older);
        assertThat(overview.search(AT_ROADS, List.of("mati", "pasar"), 1, 5)).containsExactly(older);
        assertThat(overview.search(AT_ROADS, List.of("kenanga"), 0, 9)).hasSize(3);
        assertThat(overview.search(CITY, List.of("lampu"), 0, 9)).hasSize(4);
        assertThat(overview.search(
                        AT_ROADS,
                        List.of(older.number().value().substring(8).toLowerCase(java.util.Locale.ROOT)),
                        0,
                        9))
                .containsExactly(older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "100%", "a_b", "😬", "'; drop table ticket; --", "\u0000"})
    void takesOddWordsLiterally(String odd) {
        Ticket plain = kept(0, TicketStage.FORWARDED, ROADS, "lampu mati");
        assertThat(overview.search(AT_ROADS, List.of(odd), 0, 5)).isEmpty();
        assertThat(stores.tickets().find(plain.number())).isPresent();
    }

    @Test
    void findsOddWordsThatAreThere() {
        Ticket odd = kept(0, TicketStage.FORWARDED, ROADS, "diskon 100% a_b c\\d 😬");
        for (String word : List.of("100%", "a_b", "c\\d", "😬")) {
            assertThat(overview.search(AT_ROADS, List.of(word), 0, 5)).containsExactly(odd);
        }
    }

    @Test
    void tellsHowFarTicketsCame() {
        Ticket open = kept(0, TicketStage.IN_PROGRESS, ROADS, "satu");
        Ticket done = kept(1, TicketStage.CLOSED, ROADS, "dua");
        kept(5, TicketStage.FORWARDED, ROADS, "tiga");
        kept(0, TicketStage.FORWARDED, WASTE, "empat");
        Instant finished = done.filedAt().plus(Duration.ofHours(30));
        complete(done, finished.minusSeconds(60));
        complete(done, finished);
        complete(open, finished);

        List<Passage> passages = overview.passages(AT_ROADS, FILED, NOW, NOW);

        assertThat(passages)
                .containsExactlyInAnyOrder(
                        Passage.of(open, Optional.of(finished), NOW), Passage.of(done, Optional.of(finished), NOW));
        assertThat(passages).extracting(Passage::doneAt).containsOnlyOnce(Optional.of(finished));
        assertThat(overview.passages(CITY, FILED, NOW, NOW)).hasSize(3);
    }

    private void complete(Ticket ticket, Instant at) {
        stores.tickets()
                .append(new StoryEntry(
                        ticket.number(),
                        at,
                        StoryEntry.Kind.COMPLETION,
                        "Budi",
                        Optional.of(ROADS),
                        "Sudah",
                        List.of()));
    }
}
