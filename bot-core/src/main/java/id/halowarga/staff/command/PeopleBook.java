package id.halowarga.staff.command;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffAudit;
import id.halowarga.staff.StaffAuditEntry;
import id.halowarga.ticket.Cause;
import java.time.Clock;
import java.util.Optional;

/** Writes changes of people down, in the caller's unit of work. */
final class PeopleBook {
    private final StaffAudit audit;
    private final Clock clock;

    PeopleBook(StaffAudit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who does something, and what.
     *
     * @param person the person
     * @param name   the name to show
     * @param action what
     * @param cause  the person's message
     */
    record Act(ChatAddress person, String name, String action, Cause cause) {
        static Act of(Occasion occasion, String action) {
            return new Act(occasion.actor().person(), occasion.actor().name(), action, occasion.cause());
        }
    }

    void write(Act act, String subject, String before, String after) {
        audit.append(new StaffAuditEntry(
                clock.instant(),
                act.person().encoded(),
                act.name(),
                Optional.of(act.person().channel()),
                act.action(),
                subject,
                before,
                after,
                act.cause().head().encoded()));
    }

    /** Role and OPD, such as {@code OPD_ADMIN dpupr}. */
    static String standing(Role role, Optional<OpdCode> opd) {
        return opd.map(code -> role + " " + code).orElse(role.name());
    }

    static String standing(Handler handler) {
        return standing(handler.role(), handler.opd());
    }
}
