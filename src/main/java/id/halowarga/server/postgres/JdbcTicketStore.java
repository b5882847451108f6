package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets, their stories and their audit trails in PostgreSQL. */
final class JdbcTicketStore implements TicketStore {
    private static final String INSERT = """
            INSERT INTO ticket (number, kind, description, latitude, longitude, place_words, media, chosen_opd, identity,
                reporter_key, reporter_chat, reporter_name, reporter_language, suggested, emergency, profane, about,
                stage, opd, supporting, assignee, priority, verification_due, first_answer_due, completion_due,
                citizen_answer_due, paused_since, due, merged_into, filed_at, first_answered_at, answered_at, changed_at, version,
                open, awaits_operator)
            VALUES (:number, :kind, :description, :latitude, :longitude, :place_words, CAST(:media AS jsonb), :chosen_opd,
                :identity, :reporter_key, :reporter_chat, :reporter_name, :reporter_language,
                CAST(:suggested AS jsonb), :emergency, :profane, :about,
                :stage, :opd, CAST(:supporting AS text[]), :assignee, CAST(:priority AS ticket_priority), :verification_due,
                :first_answer_due, :completion_due, :citizen_answer_due, :paused_since, :due, :merged_into, :filed_at,
                :first_answered_at, :answered_at, :changed_at, :version, :open, :awaits_operator)
            ON CONFLICT (number) DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE ticket
            SET kind = :kind, description = :description, latitude = :latitude, longitude = :longitude,
                place_words = :place_words, media = CAST(:media AS jsonb), chosen_opd = :chosen_opd, identity = :identity,
                reporter_key = :reporter_key, reporter_chat = :reporter_chat, reporter_name = :reporter_name,
                reporter_language = :reporter_language, suggested = CAST(:suggested AS jsonb), emergency = :emergency,
                profane = :profane, about = :about, stage = :stage, opd = :opd, supporting = CAST(:supporting AS text[]),
                assignee = :assignee, priority = CAST(:priority AS ticket_priority), verification_due = :verification_due,
                first_answer_due = :first_answer_due, completion_due = :completion_due,
                citizen_answer_due = :citizen_answer_due, paused_since = :paused_since, due = :due,
                merged_into = :merged_into, filed_at = :filed_at, first_answered_at = :first_answered_at,
                answered_at = :answered_at, changed_at = :changed_at,
                version = :version, open = :open, awaits_operator = :awaits_operator
            WHERE number = :number AND version = :version - 1
            """;
    static final String FIND = "SELECT * FROM ticket WHERE number = :number";
    static final String OF_REPORTER = """
            SELECT * FROM ticket WHERE reporter_key IN (:reporter_key)
            ORDER BY filed_at DESC, number DESC LIMIT :limit OFFSET :offset
            """;
    static final String OPEN_AT = """
            SELECT * FROM ticket
            WHERE open AND (opd = :opd OR supporting <> '{}' AND supporting @> ARRAY[CAST(:opd AS text)])
                AND """ + VisibleRows.TO_OPD + """

            ORDER BY due, filed_at, number LIMIT :limit OFFSET :offset
            """;
    static final String LED_BY = """
            SELECT * FROM ticket
            WHERE open AND opd = :opd AND stage = ANY(CAST(:stages AS text[])) AND """ + VisibleRows.TO_OPD + """

            ORDER BY due, filed_at, number LIMIT :limit OFFSET :offset
            """;
    static final String TRIAGE = """
            SELECT * FROM ticket WHERE awaits_operator
            ORDER BY emergency DESC, priority DESC, filed_at, number LIMIT :limit OFFSET :offset
            """;

    static final String MERGED_INTO = """
            SELECT * FROM ticket WHERE merged_into = :number ORDER BY filed_at, number
            """;

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final TicketRow row;
    private final StoryTable story;
    private final AuditTable audit;

    JdbcTicketStore(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.row = new TicketRow(cipher);
        this.story = new StoryTable(jdbc);
        this.audit = new AuditTable(jdbc, cipher);
    }

    @Override
    public boolean insert(Ticket ticket) {
        return jdbc.sql(INSERT).paramSource(row.parameters(ticket)).update() == 1;
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return find(FIND, number);
    }

    @Override
    public Optional<Ticket> findForUpdate(TicketNumber number) {
        return find(FIND + " FOR UPDATE", number);
    }

    private Optional<Ticket> find(String sql, TicketNumber number) {
        return jdbc.sql(sql).param("number", number.value()).query(row).optional();
    }

    @Override
    public void update(Ticket ticket) {
        if (jdbc.sql(UPDATE).paramSource(row.parameters(ticket)).update() != 1) {
            throw new IllegalStateException("ticket " + ticket.number() + " is not one version behind");
        }
    }

    @Override
    public List<Ticket> ofReporter(ChatAddress reporter, int offset, int limit) {
        return page(
                jdbc.sql(OF_REPORTER).param("reporter_key", cipher.fingerprints(reporter.encoded())), offset, limit);
    }

    @Override
    public List<Ticket> openAt(OpdCode opd, int offset, int limit) {
        return page(jdbc.sql(OPEN_AT).param("opd", opd.value()), offset, limit);
    }

    @Override
    public List<Ticket> ledBy(OpdCode opd, Set<TicketStage> stages, int offset, int limit) {
        return page(
                jdbc.sql(LED_BY)
                        .param("opd", opd.value())
                        .param("stages", stages.stream().map(Enum::name).toArray(String[]::new)),
                offset,
                limit);
    }

    @Override
    public List<Ticket> triage(int offset, int limit) {
        return page(jdbc.sql(TRIAGE), offset, limit);
    }

    private List<Ticket> page(JdbcClient.StatementSpec select, int offset, int limit) {
        return select.param("offset", offset).param("limit", limit).query(row).list();
    }

    @Override
    public List<Ticket> mergedInto(TicketNumber parent) {
        return jdbc.sql(MERGED_INTO).param("number", parent.value()).query(row).list();
    }

    @Override
    public void append(StoryEntry entry) {
        story.append(entry);
    }

    @Override
    public List<StoryEntry> story(TicketNumber number) {
        return story.of(number);
    }

    @Override
    public void append(AuditEntry entry) {
        audit.append(entry);
    }

    @Override
    public List<AuditEntry> audit(TicketNumber number) {
        return audit.of(number);
    }
}
