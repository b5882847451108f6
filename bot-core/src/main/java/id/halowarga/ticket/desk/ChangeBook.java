package id.halowarga.ticket.desk;

import id.halowarga.directory.Directory;
import id.halowarga.learning.Learning;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStore;

/** Writes changes down: the ticket, what was said, the audit trail, and what the classifier can learn from it. */
final class ChangeBook {
    private final TicketStore tickets;
    private final Learning learning;

    ChangeBook(DeskPorts ports, Directory directory) {
        this.tickets = ports.tickets();
        this.learning = new Learning(ports.corrections(), directory);
    }

    /** Keeps a new ticket; false if its number is taken. */
    boolean file(Ticket ticket, Cause cause) {
        if (!tickets.insert(ticket)) {
            return false;
        }
        Author citizen = Author.citizen(ticket.report().reporter().chat());
        audit(ticket, citizen, "file", "", cause);
        learning.filed(ticket);
        return true;
    }

    void write(Change change) {
        Ticket after = change.after();
        tickets.update(after);
        change.storyKind().ifPresent(kind -> tickets.append(entry(change, kind)));
        audit(after, change.author(), change.action().word(), Standing.of(change.before()), change.cause());
        learning.changed(after, change.action());
    }

    private static StoryEntry entry(Change change, StoryEntry.Kind kind) {
        return new StoryEntry(
                change.after().number(),
                change.after().changedAt(),
                kind,
                change.author().name(),
                change.author().opd(),
                change.material().words(),
                change.material().media());
    }

    private void audit(Ticket after, Author author, String action, String before, Cause cause) {
        tickets.append(new AuditEntry(
                after.number(),
                after.changedAt(),
                author.id(),
                author.name(),
                author.channel(),
                action,
                before,
                Standing.of(after),
                cause.head().encoded()));
    }
}
