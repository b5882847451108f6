package id.halowarga.server.postgres;

import id.halowarga.classification.Suggestion;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.text.Language;
import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Puts tickets into rows of the table {@code ticket} and reads them back. */
final class TicketRow implements RowMapper<Ticket> {
    private final PersonalCipher cipher;

    TicketRow(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    SqlParameterSource parameters(Ticket ticket) {
        MapSqlParameterSource row = new MapSqlParameterSource();
        addReport(row, ticket.report());
        addDeadlines(row, ticket.deadlines());
        return row.addValue("number", ticket.number().value())
                .addValue("stage", ticket.stage().name())
                .addValue("opd", ticket.opd().map(OpdCode::value).orElse(null))
                .addValue("assignee", ticket.assignee().map(DatabaseText::of).orElse(null))
                .addValue("supporting", codes(ticket.supporting()))
                .addValue("priority", ticket.priority().name())
                .addValue("due", DatabaseTime.of(ticket.due()))
                .addValue(
                        "merged_into",
                        ticket.mergedInto().map(TicketNumber::value).orElse(null))
                .addValue("filed_at", DatabaseTime.of(ticket.filedAt()))
                .addValue("first_answered_at", DatabaseTime.of(ticket.firstAnsweredAt()))
                .addValue("answered_at", DatabaseTime.of(ticket.answeredAt()))
                .addValue("changed_at", DatabaseTime.of(ticket.changedAt()))
                .addValue("version", ticket.version())
                .addValue("open", ticket.stage().open())
                .addValue("awaits_operator", ticket.queued());
    }

    private static void addDeadlines(MapSqlParameterSource row, Deadlines deadlines) {
        row.addValue("verification_due", DatabaseTime.of(deadlines.verification()))
                .addValue("first_answer_due", DatabaseTime.of(deadlines.firstAnswer()))
                .addValue("completion_due", DatabaseTime.of(deadlines.completion()))
                .addValue("citizen_answer_due", DatabaseTime.of(deadlines.citizenAnswer()))
                .addValue("paused_since", DatabaseTime.of(deadlines.pausedSince()));
    }

    /** An array's literal: codes hold nothing that would have to be quoted. */
    private static String codes(Set<OpdCode> opds) {
        return opds.stream().map(OpdCode::value).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private void addReport(MapSqlParameterSource row, Report report) {
        Place place = report.place();
        Reporter reporter = report.reporter();
        row.addValue("kind", report.kind().name())
                .addValue("description", DatabaseText.of(report.description()))
                .addValue("latitude", place.pin().map(Pin::latitude).orElse(null))
                .addValue("longitude", place.pin().map(Pin::longitude).orElse(null))
                .addValue("place_words", DatabaseText.of(place.words()))
                .addValue("media", json(report.media()))
                .addValue("chosen_opd", report.opd().map(OpdCode::value).orElse(null))
                .addValue("identity", report.identity().name())
                .addValue("reporter_key", cipher.fingerprint(reporter.chat().encoded()))
                .addValue("reporter_chat", cipher.seal(reporter.chat().encoded()))
                .addValue("reporter_name", cipher.seal(reporter.name()))
                .addValue("reporter_language", reporter.language().code())
                .addValue("suggested", MessageJson.write(report.suggested()))
                .addValue("emergency", report.emergency())
                .addValue("profane", report.profane())
                .addValue("about", report.about().map(OpdCode::value).orElse(null));
    }

    @Override
    public Ticket mapRow(ResultSet row, int index) throws SQLException {
        return new Ticket(
                new TicketNumber(row.getString("number")),
                report(row),
                TicketStage.valueOf(row.getString("stage")),
                opd(row, "opd"),
                supporting(row),
                Optional.ofNullable(row.getString("assignee")),
                Priority.valueOf(row.getString("priority")),
                deadlines(row),
                Optional.ofNullable(row.getString("merged_into")).map(TicketNumber::new),
                DatabaseTime.read(row, "filed_at"),
                DatabaseTime.readOptional(row, "first_answered_at"),
                DatabaseTime.readOptional(row, "answered_at"),
                DatabaseTime.read(row, "changed_at"),
                row.getInt("version"));
    }

    private static Set<OpdCode> supporting(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("supporting").getArray();
        return Arrays.stream(codes).map(OpdCode::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Deadlines deadlines(ResultSet row) throws SQLException {
        return new Deadlines(
                DatabaseTime.readOptional(row, "verification_due"),
                DatabaseTime.read(row, "first_answer_due"),
                DatabaseTime.read(row, "completion_due"),
                DatabaseTime.readOptional(row, "citizen_answer_due"),
                DatabaseTime.readOptional(row, "paused_since"));
    }

    private Report report(ResultSet row) throws SQLException {
        return new Report(
                TicketKind.valueOf(row.getString("kind")),
                row.getString("description"),
                new Place(pin(row), row.getString("place_words")),
                media(row),
                opd(row, "chosen_opd"),
                Identity.valueOf(row.getString("identity")),
                reporter(row),
                List.of(MessageJson.read(row.getString("suggested"), Suggestion[].class)),
                row.getBoolean("emergency"),
                row.getBoolean("profane"),
                opd(row, "about"));
    }

    private Reporter reporter(ResultSet row) throws SQLException {
        return new Reporter(
                ChatAddress.parse(cipher.open(row.getBytes("reporter_chat"))),
                cipher.open(row.getBytes("reporter_name")),
                new Language(row.getString("reporter_language")));
    }

    private static Optional<Pin> pin(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? Optional.empty() : Optional.of(new Pin(latitude, row.getDouble("longitude")));
    }

    // As an array: a list on its own does not tell Jackson the type of its elements, which marks them.
    static String json(List<MediaContent.Stored> media) {
        return MessageJson.write(media.toArray(MediaContent.Stored[]::new));
    }

    static List<MediaContent.Stored> media(ResultSet row) throws SQLException {
        return List.of(MessageJson.read(row.getString("media"), MediaContent.Stored[].class));
    }

    static Optional<OpdCode> opd(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(OpdCode::new);
    }
}
