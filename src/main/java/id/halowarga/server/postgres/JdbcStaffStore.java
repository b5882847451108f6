package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.OpenInvitation;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffAuditEntry;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Language;
import id.halowarga.ticket.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handlers who joined, and their invitations, in PostgreSQL. */
final class JdbcStaffStore implements StaffStore {
    static final String FIND = "SELECT * FROM handler_binding WHERE chat_key IN (:chat_key) AND ended_at IS NULL";
    static final String OF_OPD =
            "SELECT * FROM handler_binding WHERE opd = :opd AND ended_at IS NULL ORDER BY role, bound_at, id";
    static final String OF_CITY = """
            SELECT * FROM handler_binding WHERE opd IS NULL AND role = :role AND ended_at IS NULL
            ORDER BY bound_at, id
            """;
    private static final String BIND = """
            INSERT INTO handler_binding (chat_key, chat, role, opd, name, language, is_group, bound_at)
            VALUES (:chat_key, :chat, :role, :opd, :name, :language, :is_group, :bound_at)
            """;
    static final String END =
            "UPDATE handler_binding SET ended_at = :ended_at WHERE chat_key IN (:chat_key) AND ended_at IS NULL";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final UnitOfWork unit;
    private final InvitationTable invitations;
    private final AbsenceTable absences;
    private final StaffAuditTable audit;

    JdbcStaffStore(JdbcClient jdbc, PersonalCipher cipher, UnitOfWork unit) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.unit = unit;
        this.invitations = new InvitationTable(jdbc);
        this.absences = new AbsenceTable(jdbc, cipher);
        this.audit = new StaffAuditTable(jdbc, cipher);
    }

    @Override
    public Optional<Handler> find(ChatAddress chat) {
        return jdbc.sql(FIND)
                .param("chat_key", cipher.fingerprints(chat.encoded()))
                .query((row, index) -> handler(row))
                .optional();
    }

    @Override
    public List<Handler> handlersOf(OpdCode opd) {
        return jdbc.sql(OF_OPD)
                .param("opd", opd.value())
                .query((row, index) -> handler(row))
                .list();
    }

    @Override
    public List<Handler> operators() {
        return ofCity(Role.OPERATOR);
    }

    @Override
    public List<Handler> leaders() {
        return ofCity(Role.LEADER);
    }

    @Override
    public List<Handler> members(Optional<OpdCode> opd) {
        return opd.map(this::handlersOf)
                .orElseGet(() ->
                        Stream.concat(operators().stream(), leaders().stream()).toList());
    }

    @Override
    public boolean standing(ChatAddress chat) {
        return false;
    }

    private List<Handler> ofCity(Role role) {
        return jdbc.sql(OF_CITY)
                .param("role", role.name())
                .query((row, index) -> handler(row))
                .list();
    }

    @Override
    public void bind(Handler handler, Instant at) {
        unit.execute(() -> {
            release(handler.chat(), at);
            return jdbc.sql(BIND)
                    .param("chat_key", cipher.fingerprint(handler.chat().encoded()))
                    .param("chat", cipher.seal(handler.chat().encoded()))
                    .param("role", handler.role().name())
                    .param("opd", handler.opd().map(OpdCode::value).orElse(null))
                    .param("name", DatabaseText.of(handler.name()))
                    .param("language", handler.language().code())
                    .param("is_group", handler.group())
                    .param("bound_at", DatabaseTime.of(at))
                    .update();
        });
    }

    @Override
    public boolean release(ChatAddress chat, Instant at) {
        return jdbc.sql(END)
                        .param("chat_key", cipher.fingerprints(chat.encoded()))
                        .param("ended_at", DatabaseTime.of(at))
                        .update()
                > 0;
    }

    @Override
    public void invite(Invitation invitation, String invitedBy, Instant at) {
        invitations.add(invitation, invitedBy, at);
    }

    @Override
    public Optional<Invitation> invited(String code, Instant at) {
        return invitations.invited(code, at);
    }

    @Override
    public void append(StaffAuditEntry entry) {
        audit.append(entry);
    }

    @Override
    public List<StaffAuditEntry> audit(int limit) {
        return audit.newest(limit);
    }

    @Override
    public Optional<Invitation> redeem(String code, Instant at) {
        return invitations.redeem(code, at);
    }

    @Override
    public List<OpenInvitation> openInvitations(Instant at, int limit) {
        return invitations.open(at, limit);
    }

    @Override
    public Optional<OpenInvitation> revoke(String id, Instant at) {
        return invitations.revoke(id, at);
    }

    @Override
    public void announce(Absence absence, Instant at) {
        unit.execute(() -> {
            absences.announce(absence, at);
            return absence;
        });
    }

    @Override
    public Optional<Absence> absenceOf(ChatAddress chat) {
        return absences.of(chat);
    }

    @Override
    public boolean takeBack(ChatAddress chat, Instant at) {
        return absences.end(chat, at);
    }

    @Override
    public List<Absence> absences(LocalDate first, LocalDate last) {
        return absences.between(first, last);
    }

    private Handler handler(ResultSet row) throws SQLException {
        return new Handler(
                ChatAddress.parse(cipher.open(row.getBytes("chat"))),
                Role.valueOf(row.getString("role")),
                TicketRow.opd(row, "opd"),
                row.getString("name"),
                new Language(row.getString("language")),
                row.getBoolean("is_group"));
    }
}
