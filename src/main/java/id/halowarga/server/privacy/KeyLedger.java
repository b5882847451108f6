package id.halowarga.server.privacy;

import id.halowarga.server.settings.StartRefusedException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which keys a database needs, in the table {@code personal_key}: the present one, and former ones until nothing is left of
 * them. Keeps a node from starting without one of them.
 */
public final class KeyLedger {
    /**
     * How long the fingerprints of handled messages are kept. They cannot be made anew, since the messages' identifiers are
     * not kept, so that a former key is needed as long.
     */
    public static final Duration MESSAGES_REMEMBERED = Duration.ofDays(30);

    private static final String PROVEN = "the key of this database";
    private static final String ROWS = "SELECT proof, superseded_at, needed_until FROM personal_key";
    private static final String KEEP = """
            INSERT INTO personal_key (proof) VALUES (:proof)
            ON CONFLICT (proof) DO UPDATE SET superseded_at = NULL, needed_until = NULL
            """;
    private static final String SUPERSEDE =
            "UPDATE personal_key SET superseded_at = :now WHERE proof <> :proof AND superseded_at IS NULL";
    private static final String DROP = "DELETE FROM personal_key WHERE proof = :proof";
    private static final String LATEST_MESSAGE =
            "SELECT max(handled_at) FROM handled_message WHERE handled_at <= :superseded_at";
    private static final String NEED_UNTIL =
            "UPDATE personal_key SET needed_until = :needed_until WHERE proof = :proof";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    private record Row(byte[] proof, Optional<Instant> supersededAt, Optional<Instant> neededUntil) {}

    /**
     * Over a database.
     *
     * @param jdbc   the database
     * @param cipher the keys that this node has
     */
    public KeyLedger(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * Compares the keys with those that the database needs, and notes the present one.
     *
     * @param now the time
     * @throws StartRefusedException if one is missing
     */
    public void check(Instant now) {
        Set<ByteBuffer> known =
                cipher.fingerprints(PROVEN).stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
        for (Row row : rows()) {
            if (known.contains(ByteBuffer.wrap(row.proof()))) {
                continue;
            }
            if (row.neededUntil().filter(until -> !now.isBefore(until)).isEmpty()) {
                throw missing(row);
            }
            jdbc.sql(DROP).param("proof", row.proof()).update();
        }
        byte[] present = cipher.fingerprint(PROVEN);
        jdbc.sql(KEEP).param("proof", present).update();
        jdbc.sql(SUPERSEDE).param("proof", present).param("now", stored(now)).update();
    }

    private static StartRefusedException missing(Row row) {
        if (row.supersededAt().isPresent()) {
            return new StartRefusedException(
                    "HALO_ENCRYPTION_OLD_KEYS must hold the former key that a part of this"
                            + " database's personal data is still sealed with; it can go when `java -jar halo-warga.jar rekey` says so.");
        }
        return new StartRefusedException(
                "HALO_ENCRYPTION_KEY must be the key that this database's personal data was sealed with, or"
                        + " HALO_ENCRYPTION_OLD_KEYS must hold it; where it never was set, that key is in personal.key in"
                        + " the data folder of the first node.");
    }

    /**
     * Notes that nothing is sealed with former keys any more.
     *
     * @return when they can be removed from the settings; empty if at once
     */
    public Optional<Instant> settle() {
        Optional<Instant> latest = Optional.empty();
        for (Row row : rows()) {
            Optional<Instant> until = row.supersededAt().flatMap(this::latestMessage);
            if (until.isPresent()) {
                jdbc.sql(NEED_UNTIL)
                        .param("needed_until", stored(until.get()))
                        .param("proof", row.proof())
                        .update();
                latest = latest.filter(other -> other.isAfter(until.get())).or(() -> until);
            } else if (row.supersededAt().isPresent()) {
                jdbc.sql(DROP).param("proof", row.proof()).update();
            }
        }
        return latest;
    }

    private Optional<Instant> latestMessage(Instant supersededAt) {
        return jdbc.sql(LATEST_MESSAGE)
                .param("superseded_at", stored(supersededAt))
                .query((row, index) -> instant(row, "max"))
                .single()
                .map(at -> at.plus(MESSAGES_REMEMBERED));
    }

    private List<Row> rows() {
        return jdbc.sql(ROWS)
                .query((row, index) ->
                        new Row(row.getBytes("proof"), instant(row, "superseded_at"), instant(row, "needed_until")))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
