package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Handler;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.support.SupportRules;
import id.halowarga.ticket.support.SupportStore;
import java.util.HashSet;
import java.util.Set;

/**
 * How many citizens stand behind a ticket, and what that does to its priority: it rises and never falls by itself, and an
 * operator's own choice stays.
 */
final class Backing {
    private final DeskSetup setup;
    private final SupportRules rules;
    private final TicketStore tickets;
    private final SupportStore supports;
    private final Watchers watchers;
    private final Notices notices;

    Backing(DeskPorts ports, DeskSetup setup, Watchers watchers) {
        this.setup = setup;
        this.rules = setup.settings().support();
        this.tickets = ports.tickets();
        this.supports = ports.supports();
        this.watchers = watchers;
        this.notices = new Notices(ports.notices());
    }

    /** The citizens who support a ticket or one that follows it, each counted once. */
    int of(TicketNumber number) {
        Set<ChatAddress> backers = new HashSet<>();
        gather(number, backers);
        return backers.size();
    }

    private void gather(TicketNumber number, Set<ChatAddress> backers) {
        supports.of(number).forEach(support -> backers.add(support.supporter().chat()));
        tickets.mergedInto(number).forEach(follower -> gather(follower.number(), backers));
    }

    /** Raises the priority of a ticket, found for update, if enough citizens came to stand behind it just now. */
    void raise(Ticket ticket, int before, int now, Author author, Cause cause) {
        Priority earned = earned(now);
        if (earned.compareTo(earned(before)) <= 0 || earned.compareTo(ticket.priority()) <= 0) {
            return;
        }
        tickets.update(
                ticket.copy().priority(earned).version(ticket.version() + 1).build());
        audit(ticket, earned, author, cause);
        String key = "support.handler.raised." + earned;
        for (Handler reader : watchers.of(ticket)) {
            OutboundMessage message = OutboundMessage.of(setup.messages()
                    .rich(reader.language(), key, ticket.number().value(), now));
            notices.send(cause, reader.chat(), key, message);
        }
    }

    private Priority earned(int backers) {
        return backers >= rules.urgent() ? Priority.URGENT : backers >= rules.high() ? Priority.HIGH : Priority.NORMAL;
    }

    private void audit(Ticket ticket, Priority earned, Author author, Cause cause) {
        tickets.append(new AuditEntry(
                ticket.number(),
                setup.clock().instant(),
                author.id(),
                author.name(),
                author.channel(),
                "raise",
                ticket.priority().name(),
                earned.name(),
                cause.head().encoded()));
    }
}
