package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.AnswerTemplate;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The OPDs' templates in the table {@code answer_template}. */
final class TemplateTable implements TemplateStore {
    static final String OF_OPD =
            "SELECT * FROM answer_template WHERE opd = :opd AND dropped_at IS NULL ORDER BY lower(title), id";
    private static final String FIND =
            "SELECT * FROM answer_template WHERE id = :id AND opd = :opd AND dropped_at IS NULL";
    private static final String DROP =
            "UPDATE answer_template SET dropped_at = :at WHERE id = :id AND opd = :opd AND dropped_at IS NULL";
    private static final String DROP_TITLE = """
            UPDATE answer_template SET dropped_at = :at
            WHERE opd = :opd AND lower(title) = lower(:title) AND dropped_at IS NULL
            """;
    private static final String INSERT = """
            INSERT INTO answer_template (opd, title, words, added_by, added_at)
            VALUES (:opd, :title, :words, :added_by, :at) RETURNING *
            """;

    private final JdbcClient jdbc;
    private final UnitOfWork unit;

    TemplateTable(JdbcClient jdbc, UnitOfWork unit) {
        this.jdbc = jdbc;
        this.unit = unit;
    }

    @Override
    public List<AnswerTemplate> of(OpdCode opd) {
        return jdbc.sql(OF_OPD)
                .param("opd", opd.value())
                .query((row, index) -> template(row))
                .list();
    }

    @Override
    public AnswerTemplate keep(OpdCode opd, String title, String words, String by, Instant at) {
        String name = DatabaseText.of(title);
        return unit.execute(() -> {
            jdbc.sql(DROP_TITLE)
                    .param("opd", opd.value())
                    .param("title", name)
                    .param("at", DatabaseTime.of(at))
                    .update();
            return jdbc.sql(INSERT)
                    .param("opd", opd.value())
                    .param("title", name)
                    .param("words", DatabaseText.of(words))
                    .param("added_by", DatabaseText.of(by))
                    .param("at", DatabaseTime.of(at))
                    .query((row, index) -> template(row))
                    .single();
        });
    }

    @Override
    public Optional<AnswerTemplate> find(OpdCode opd, long id) {
        return jdbc.sql(FIND)
                .param("opd", opd.value())
                .param("id", id)
                .query((row, index) -> template(row))
                .optional();
    }

    @Override
    public boolean drop(OpdCode opd, long id, Instant at) {
        return jdbc.sql(DROP)
                        .param("opd", opd.value())
                        .param("id", id)
                        .param("at", DatabaseTime.of(at))
                        .update()
                > 0;
    }

    private static AnswerTemplate template(ResultSet row) throws SQLException {
        return new AnswerTemplate(
                row.getLong("id"), new OpdCode(row.getString("opd")), row.getString("title"), row.getString("words"));
    }
}
