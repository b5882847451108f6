package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that wait for approval, in PostgreSQL. */
final class JdbcDrafts implements Drafts {
    private static final String KEEP = """
            INSERT INTO draft_answer (ticket, action, author, author_name, channel, opd, words, media, outside, since,
                stage)
            VALUES (:ticket, :action, :author, :author_name, :channel, :opd, :words, CAST(:media AS jsonb), :outside,
                :since, :stage)
            ON CONFLICT (ticket) DO UPDATE
            SET action = excluded.action, author = excluded.author, author_name = excluded.author_name,
                channel = excluded.channel, opd = excluded.opd, words = excluded.words, media = excluded.media,
                outside = excluded.outside, since = excluded.since, stage = excluded.stage
            """;
    static final String FIND = "SELECT * FROM draft_answer WHERE ticket = :ticket";
    static final String DROP = "DELETE FROM draft_answer WHERE ticket = :ticket";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    JdbcDrafts(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void keep(DraftAnswer draft) {
        jdbc.sql(KEEP)
                .param("ticket", draft.ticket().value())
                .param("action", draft.action().name())
                .param("author", cipher.seal(draft.author().id()))
                .param("author_name", DatabaseText.of(draft.author().name()))
                .param("channel", draft.author().channel().value())
                .param("opd", draft.opd().value())
                .param("words", DatabaseText.of(draft.words()))
                .param("media", TicketRow.json(draft.media()))
                .param("outside", draft.outside().map(OpdCode::value).orElse(null))
                .param("since", DatabaseTime.of(draft.since()))
                .param("stage", draft.stage().name())
                .update();
    }

    @Override
    public Optional<DraftAnswer> find(TicketNumber ticket) {
        return jdbc.sql(FIND)
                .param("ticket", ticket.value())
                .query((row, index) -> draft(row, ticket))
                .optional();
    }

    private DraftAnswer draft(ResultSet row, TicketNumber ticket) throws SQLException {
        return new DraftAnswer(
                ticket,
                TicketAction.valueOf(row.getString("action")),
                new DraftAnswer.Writer(
                        cipher.open(row.getBytes("author")),
                        row.getString("author_name"),
                        new ChannelName(row.getString("channel"))),
                new OpdCode(row.getString("opd")),
                row.getString("words"),
                TicketRow.media(row),
                TicketRow.opd(row, "outside"),
                DatabaseTime.read(row, "since"),
                TicketStage.valueOf(row.getString("stage")));
    }

    @Override
    public void drop(TicketNumber ticket) {
        jdbc.sql(DROP).param("ticket", ticket.value()).update();
    }
}
