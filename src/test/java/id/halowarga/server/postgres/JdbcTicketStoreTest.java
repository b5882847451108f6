package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.audited;
import static id.halowarga.ticket.SampleTickets.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketBuilder;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.TicketStoreContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcTicketStoreTest extends TicketStoreContract {
    private final SampleTickets samples = new SampleTickets(3);

    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }

    private static Ticket with(Ticket ticket, Report report, Instant filedAt) {
        return new TicketBuilder(ticket.number(), report, filedAt, ticket.deadlines())
                .opd(ticket.opd())
                .build();
    }

    private static Report saying(Report report, String words) {
        return new Report(
                report.kind(),
                words,
                report.place(),
                report.media(),
                report.opd(),
                report.identity(),
                report.reporter(),
                report.suggested(),
                report.emergency(),
                report.profane());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET action = 'nothing'",
                "DELETE FROM audit",
                "DELETE FROM audit WHERE false",
                "TRUNCATE audit",
                "TRUNCATE ticket CASCADE"
            })
    void theAuditTrailCannotBeChanged(String change) {
        TicketStore store = stores().tickets();
        Ticket ticket = samples.rich();
        store.insert(ticket);
        store.append(audited(ticket.number(), "accept", 1));

        assertThatThrownBy(() -> POSTGRES.jdbc().sql(change).update())
                .rootCause()
                .hasMessageContaining("only grows");
        assertThat(store.audit(ticket.number())).containsExactly(audited(ticket.number(), "accept", 1));
    }

    @Test
    void chatsAndNamesOfCitizensAreSealedInEveryTable() {
        Stores stores = stores();
        Ticket ticket = samples.rich();
        stores.tickets().insert(ticket);
        stores.tickets().append(audited(ticket.number(), "accept", 1));
        stores.tickets().append(said(ticket.number(), "Sudah dicek", 1));

        List<String> rows = List.of("ticket", "audit", "story").stream()
                .map(table -> POSTGRES.jdbc()
                        .sql("SELECT encode(convert_to(t::text, 'UTF8'), 'escape') FROM " + table + " t")
                        .query(String.class)
                        .single())
                .toList();

        // Neither as text nor as the bytes of an unsealed column; a number alone could be part of sealed bytes by
        // chance.
        assertThat(List.of(":1001", ":2002", "Ibu Contoh")).allSatisfy(personal -> {
            String bytes = HexFormat.of().formatHex(personal.getBytes(StandardCharsets.UTF_8));
            assertThat(rows).noneMatch(row -> row.contains(personal) || row.contains(bytes));
        });
        assertThat(rows.get(0)).contains(ticket.number().value());
    }

    @Test
    void keepsWordsThatPostgresqlCannotHoldWithTheOffendingCharacterReplaced() {
        TicketStore store = stores().tickets();
        Ticket rich = samples.rich();
        Ticket odd = with(rich, saying(rich.report(), "a\u0000b\uD800c"), rich.filedAt());
        StoryEntry said = said(odd.number(), "\u0000", 0);

        store.insert(odd);
        store.append(said);

        assertThat(store.find(odd.number()).orElseThrow().report().description())
                .startsWith("a\uFFFDb")
                .endsWith("c");
        assertThat(store.story(odd.number())).extracting(StoryEntry::words).containsExactly("\uFFFD");
    }

    @Test
    void keepsTheLongestDescription() {
        TicketStore store = stores().tickets();
        Ticket rich = samples.rich();
        Ticket longest = with(rich, saying(rich.report(), "é".repeat(Report.MAX_DESCRIPTION)), rich.filedAt());

        store.insert(longest);

        assertThat(store.find(longest.number())).contains(longest);
    }

    @Test
    void cutsTimesToTheMicrosecond() {
        TicketStore store = stores().tickets();
        Ticket rich = samples.rich();
        Ticket fine = with(rich, rich.report(), Instant.parse("2026-11-02T02:00:00.123456999Z"));

        store.insert(fine);

        assertThat(store.find(fine.number()).map(Ticket::filedAt))
                .contains(Instant.parse("2026-11-02T02:00:00.123456Z"));
    }

    @Test
    void readsMediaThatAnotherVersionWrote() {
        TicketStore store = stores().tickets();
        Ticket ticket = samples.rich();
        store.insert(ticket);
        POSTGRES.jdbc().sql("""
                        UPDATE ticket SET media = '[{"type": "stored", "kind": "PHOTO", "sha256": "abcd", "mimeType": "image/jpeg",
                        "bytes": 5, "blurred": true}]'
                        """).update();

        assertThat(store.ofReporter(CITIZEN, 0, 1).get(0).report().media())
                .singleElement()
                .satisfies(photo -> assertThat(photo.fileName()).isEqualTo(Optional.empty()));
    }
}
