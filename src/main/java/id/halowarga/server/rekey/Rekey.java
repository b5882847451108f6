package id.halowarga.server.rekey;

import id.halowarga.server.privacy.KeyLedger;
import id.halowarga.server.privacy.PersonalCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals with the present key whatever a former one sealed, and makes its fingerprints anew, while the application runs or not.
 * Works in short transactions; cut off, it goes on where it was. Needs the rights of the tables' owner.
 */
final class Rekey {
    private static final int BATCH = 1000;
    private static final String BEGINNING = "(0,0)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersonalCipher cipher;
    private final MovesFromBefore moves;
    private final Clock clock;

    /**
     * Over a database.
     *
     * @param jdbc        the database, as its tables' owner
     * @param transaction transactions on it
     * @param cipher      the present key and the former ones
     * @param moves       moves of chats that were kept in another form
     * @param clock       the time
     */
    Rekey(JdbcClient jdbc, TransactionTemplate transaction, PersonalCipher cipher, MovesFromBefore moves, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cipher = cipher;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param left      records in work that could not be touched
     * @param oldKeysGo when former keys can be removed, if nothing is left; empty if at once
     */
    record Outcome(long left, Optional<Instant> oldKeysGo) {}

    /**
     * Goes through all tables.
     *
     * @param progress hears a line for each table and for every few thousand records
     * @return what was done
     */
    Outcome run(Consumer<String> progress) {
        KeyLedger ledger = new KeyLedger(jdbc, cipher);
        transaction.executeWithoutResult(status -> ledger.check(clock.instant()));
        transaction.executeWithoutResult(status -> moves.complete());
        SealedTable.ALL.forEach(table -> seal(table, progress));
        long left = SealedTable.ALL.stream().mapToLong(this::left).sum();
        if (left > 0) {
            return new Outcome(left, Optional.empty());
        }
        return new Outcome(
                0,
                Optional.ofNullable(transaction.execute(status -> ledger.settle()))
                        .flatMap(at -> at));
    }

    private void seal(SealedTable table, Consumer<String> progress) {
        long done = 0;
        String after = BEGINNING;
        while (true) {
            List<Row> batch = batch(table, after);
            if (batch.isEmpty()) {
                break;
            }
            done += batch.size();
            after = batch.get(batch.size() - 1).place();
            progress.accept(table.name() + ": " + done + " sealed anew");
        }
    }

    private record Row(String place, Map<String, Optional<String>> words) {}

    private List<Row> batch(SealedTable table, String after) {
        List<Row> rows = transaction.execute(status -> {
            List<Row> found = jdbc.sql(table.select())
                    .param("after", after)
                    .param("header", cipher.header())
                    .param("length", cipher.header().length)
                    .param("limit", BATCH)
                    .query((row, index) -> row(table, row))
                    .list();
            unguarded(table, !found.isEmpty(), () -> found.forEach(row -> update(table, row)));
            return found;
        });
        return rows == null ? List.of() : rows;
    }

    /** The guard is back when the transaction ends, however it ends. */
    private void unguarded(SealedTable table, boolean needed, Runnable work) {
        Optional<String> guard = table.guard().filter(trigger -> needed);
        guard.ifPresent(trigger -> jdbc.sql("ALTER TABLE " + table.name() + " DISABLE TRIGGER " + trigger)
                .update());
        work.run();
        guard.ifPresent(trigger -> jdbc.sql("ALTER TABLE " + table.name() + " ENABLE TRIGGER " + trigger)
                .update());
    }

    private Row row(SealedTable table, ResultSet row) throws SQLException {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        for (SealedColumn column : table.columns()) {
            words.put(
                    column.name(),
                    Optional.ofNullable(row.getBytes(column.name())).map(cipher::open));
        }
        return new Row(row.getString("place"), words);
    }

    private void update(SealedTable table, Row row) {
        JdbcClient.StatementSpec update = jdbc.sql(table.update()).param("place", row.place());
        for (SealedColumn column : table.columns()) {
            Optional<String> words = row.words().getOrDefault(column.name(), Optional.empty());
            update = update.param(column.name(), orNull(words.map(cipher::seal)));
            if (column.hasFingerprint()) {
                update = update.param(column.fingerprint(), orNull(words.map(cipher::fingerprint)));
            }
        }
        update.update();
    }

    private static byte @Nullable [] orNull(Optional<byte[]> bytes) {
        return bytes.orElse(null);
    }

    private long left(SealedTable table) {
        return jdbc.sql(table.count())
                .param("header", cipher.header())
                .param("length", cipher.header().length)
                .query(Long.class)
                .single();
    }
}
