package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.Ticket;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * How a ticket stands, in one line for the audit trail: the stage, then everything else that can change, by name, what is
 * absent left out. It holds no citizen's words or names.
 */
final class Standing {
    private Standing() {}

    static String of(Ticket ticket) {
        Deadlines due = ticket.deadlines();
        StringJoiner line = new StringJoiner(" ").add(ticket.stage().name());
        add(line, "opd", ticket.opd());
        if (!ticket.supporting().isEmpty()) {
            line.add("supporting="
                    + ticket.supporting().stream().map(OpdCode::value).sorted().collect(Collectors.joining(",")));
        }
        add(line, "assignee", ticket.assignee().map(Standing::quoted));
        add(line, "priority", Optional.of(ticket.priority()));
        add(line, "merged_into", ticket.mergedInto());
        add(line, "first_answered", ticket.firstAnsweredAt());
        add(line, "answered", ticket.answeredAt());
        add(line, "verification_due", due.verification());
        add(line, "first_answer_due", Optional.of(due.firstAnswer()));
        add(line, "completion_due", Optional.of(due.completion()));
        add(line, "citizen_answer_due", due.citizenAnswer());
        add(line, "paused_since", due.pausedSince());
        return line.toString();
    }

    private static void add(StringJoiner line, String name, Optional<?> value) {
        value.ifPresent(present -> line.add(name + "=" + present));
    }

    private static String quoted(String name) {
        return '"' + name.replace('"', '\'') + '"';
    }
}
