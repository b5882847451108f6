package id.halowarga.server.rekey;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static id.halowarga.ticket.SampleTickets.ROADS;
import static id.halowarga.ticket.SampleTickets.cause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.server.postgres.PostgresStores;
import id.halowarga.server.privacy.KeyLedger;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.settings.StartRefusedException;
import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.HandledMessages.Outcome;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.support.Support;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The key is changed while everything that is sealed lies in the database. */
class RekeyTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final ChatAddress OPERATOR = new ChatAddress(ChannelName.TELEGRAM, "900");
    private static final ChatAddress MOVED = new ChatAddress(ChannelName.TELEGRAM, "901");
    private static final OutboundMessage NEWS = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));

    private final PersonalKey former = PersonalKey.random();
    private final PersonalKey present = PersonalKey.random();
    private final PersonalCipher before = new PersonalCipher(former);
    private final PersonalCipher both = new PersonalCipher(present, List.of(former));
    private final PersonalCipher after = new PersonalCipher(present);
    private final SampleTickets samples = new SampleTickets(7);
    private final Ticket ticket = samples.plain(CITIZEN, false);
    private final List<String> said = new ArrayList<>();
    private Database database;

    @BeforeEach
    void fillWithTheFormerKey() {
        database = RealPostgres.migrated();
        new KeyLedger(database.jdbc(), before).check(AT);
        Stores stores = PostgresStores.over(database, before);
        stores.tickets().insert(ticket);
        stores.tickets().append(SampleTickets.audited(ticket.number(), "take", 1));
        stores.supports().add(support());
        stores.staff().bind(handler(), AT);
        stores.staff().announce(new Absence(CITIZEN, NEIGHBOUR, DAY, DAY), AT);
        stores.drafts().keep(draft());
        stores.notices().enqueue("n1", CITIZEN, NEWS);
        stores.handled().record(cause("1"), new Outcome(1, "filed"));
        PostgresStores.moves(database, before).remember(OPERATOR, MOVED, AT);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Support support() {
        return new Support(
                ticket.number(), new Reporter(NEIGHBOUR, "Tetangga", Language.INDONESIAN), AT, "", List.of());
    }

    private static Handler handler() {
        return new Handler(CITIZEN, Role.OPD_ADMIN, Optional.of(ROADS), "Pak Contoh", Language.INDONESIAN, false);
    }

    private DraftAnswer draft() {
        return new DraftAnswer(
                ticket.number(),
                TicketAction.REFUSE,
                new DraftAnswer.Writer("whatsapp:6280000000007", "Petugas", ChannelName.WHATSAPP),
                ROADS,
                "Bukan wewenang kami",
                List.of(),
                Optional.empty(),
                AT,
                TicketStage.IN_PROGRESS);
    }

    private Rekey.Outcome rekey(PersonalCipher keys) {
        return new Rekey(
                        database.jdbc(),
                        new TransactionTemplate(new JdbcTransactionManager(database.pool())),
                        keys,
                        new MovesFromBefore(database.jdbc(), keys, List.of(OPERATOR)),
                        Clock.systemUTC())
                .run(said::add);
    }

    private void everythingIsReadAndFoundWith(PersonalCipher keys) {
        Stores stores = PostgresStores.over(database, keys);
        assertThat(stores.tickets().ofReporter(CITIZEN, 0, 9)).containsExactly(ticket);
        assertThat(stores.tickets().audit(ticket.number()))
                .containsExactly(SampleTickets.audited(ticket.number(), "take", 1));
        assertThat(stores.supports().of(ticket.number())).containsExactly(support());
        assertThat(stores.supports().by(NEIGHBOUR, 9)).containsExactly(ticket.number());
        assertThat(stores.staff().find(CITIZEN)).contains(handler());
        assertThat(stores.staff().absenceOf(CITIZEN)).contains(new Absence(CITIZEN, NEIGHBOUR, DAY, DAY));
        assertThat(stores.drafts().find(ticket.number())).contains(draft());
        assertThat(PostgresStores.waitingNotices(database, keys))
                .extracting(notice -> notice.to())
                .containsExactly(CITIZEN);
        assertThat(PostgresStores.moves(database, keys).present(OPERATOR)).isEqualTo(MOVED);
    }

    @Test
    void everythingIsFoundBeforeInTheMiddleAndAfter() {
        everythingIsReadAndFoundWith(both);

        assertThat(rekey(both).left()).isZero();

        everythingIsReadAndFoundWith(both);
        everythingIsReadAndFoundWith(after);
        assertThat(said).contains("ticket: 1 sealed anew", "audit: 1 sealed anew");
    }

    @Test
    void aHandledMessageStaysKnownWhileTheFormerKeyIsThere() {
        rekey(both);

        assertThat(PostgresStores.over(database, both).handled().find(cause("1").head()))
                .contains(new Outcome(1, "filed"));
    }

    @Test
    void nobodyIsThereTwiceInTheMiddle() {
        Stores stores = PostgresStores.over(database, both);

        assertThat(stores.supports().add(support())).isFalse();
        stores.staff().bind(handler(), AT);
        stores.staff().announce(new Absence(CITIZEN, NEIGHBOUR, DAY, DAY), AT);
        assertThat(PostgresStores.moves(database, both).remember(OPERATOR, MOVED, AT))
                .isFalse();

        rekey(both);
        everythingIsReadAndFoundWith(after);
        assertThat(stores.staff().handlersOf(ROADS)).hasSize(1);
        assertThat(stores.staff().release(CITIZEN, AT)).isTrue();
        assertThat(stores.supports().remove(ticket.number(), NEIGHBOUR)).isTrue();
    }

    @Test
    void whatWasCutOffGoesOn() {
        database.jdbc().sql("UPDATE notice_task SET picked = true").update();
        assertThat(rekey(both).left()).isEqualTo(1);

        database.jdbc().sql("UPDATE notice_task SET picked = false").update();
        assertThat(rekey(both).left()).isZero();
        everythingIsReadAndFoundWith(after);
    }

    @Test
    void movesOfReleasesBeforeAreFoundAfterwards() {
        database.jdbc().sql("UPDATE chat_move SET from_chat = NULL").update();

        rekey(both);

        assertThat(PostgresStores.moves(database, after).present(OPERATOR)).isEqualTo(MOVED);
    }

    @Test
    void saysHowLongTheFormerKeyIsNeeded() {
        assertThat(rekey(both).oldKeysGo().orElseThrow())
                .isBetween(AT.plus(29, ChronoUnit.DAYS), AT.plus(31, ChronoUnit.DAYS));
        assertThatThrownBy(() -> new KeyLedger(database.jdbc(), after).check(AT))
                .isInstanceOf(StartRefusedException.class);
        new KeyLedger(database.jdbc(), after).check(AT.plus(31, ChronoUnit.DAYS));

        assertThat(rekey(after).oldKeysGo()).isEmpty();
    }

    @Test
    void theFormerKeyCanGoAtOnceWhereNoMessageIsKnownByIt() {
        database.jdbc().sql("DELETE FROM handled_message").update();

        assertThat(rekey(both).oldKeysGo()).isEmpty();

        new KeyLedger(database.jdbc(), after).check(AT);
    }

    @Test
    void needsTheFormerKey() {
        assertThatThrownBy(() -> rekey(after))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("HALO_ENCRYPTION_OLD_KEYS");
    }

    @Test
    void theTrailOnlyGrowsAgainAfterwards() {
        rekey(both);

        assertThatThrownBy(() ->
                        database.jdbc().sql("UPDATE audit SET action = 'other'").update())
                .isInstanceOf(DataAccessException.class);
    }

    /** A column with bytes that nobody thought of would be unreadable once the former key is gone. */
    @Test
    void knowsEveryColumnWithBytes() {
        Set<String> others = Set.of(
                "handled_message.message_key", "invitation.code_sha256", "personal_key.proof", "notice_task.chat_key");
        List<String> known = SealedTable.ALL.stream()
                .flatMap(table -> table.columns().stream()
                        .flatMap(column -> List.of(column.name(), column.fingerprint()).stream())
                        .map(column -> table.name() + "." + column))
                .toList();

        assertThat(database.jdbc()
                        .sql("SELECT table_name || '.' || column_name FROM information_schema.columns"
                                + " WHERE table_schema = 'public' AND data_type = 'bytea'")
                        .query(String.class)
                        .list())
                .allMatch(column -> known.contains(column) || others.contains(column));
    }
}
