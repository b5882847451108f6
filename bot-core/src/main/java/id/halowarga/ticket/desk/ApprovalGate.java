package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds answers back until the head of the OPD agrees, where the directory says so: whatever words the citizen would read.
 * Heads and deputies need nobody's consent. A question to the citizen passes, since it states nothing and the answer is needed to
 * go on. In an emergency an answer goes straight to the citizen, since minutes count; finishing and refusing still wait.
 */
final class ApprovalGate {
    private final DeskSetup setup;
    private final Drafts drafts;
    private final Watchers watchers;

    ApprovalGate(DeskPorts ports, DeskSetup setup, Watchers watchers) {
        this.watchers = watchers;
        this.setup = setup;
        this.drafts = ports.drafts();
    }

    /** Whether what is wished has to wait for the head. */
    boolean holds(StaffRequest request, Ticket ticket) {
        boolean speaks = switch (request.action()) {
            case FINISH_PARTLY, FINISH, REFUSE -> true;
            case ANSWER -> !ticket.report().emergency();
            case CONTINUE, INSPECT ->
                !ticket.report().emergency() && !request.material().isEmpty();
            default -> false;
        };
        return speaks
                && request.actor().handler().opd().equals(ticket.opd())
                && !request.actor().handler().role().heads()
                && ticket.opd()
                        .flatMap(setup.directory()::opd)
                        .filter(Opd::approval)
                        .isPresent()
                && somebodyDecides(ticket);
    }

    /** Operators decide where there is no head; of what is sealed they must not know. */
    private boolean somebodyDecides(Ticket ticket) {
        return !ticket.report().kind().sealed() || !watchers.heads(ticket).isEmpty();
    }

    /** Keeps a held answer. */
    void keep(StaffRequest request, Ticket ticket, Instant now) {
        Actor actor = request.actor();
        drafts.keep(new DraftAnswer(
                ticket.number(),
                request.action(),
                new DraftAnswer.Writer(
                        actor.person().encoded(), actor.name(), actor.person().channel()),
                ticket.opd().orElseThrow(),
                request.material().words(),
                request.material().media(),
                request.target().outside(),
                now,
                ticket.stage()));
    }

    /** The held answer. */
    Optional<DraftAnswer> held(Ticket ticket) {
        return drafts.find(ticket.number());
    }

    /** Drops the held answer. */
    void drop(Ticket ticket) {
        drafts.drop(ticket.number());
    }

    /** Whether the head, or an operator in the head's place, decides on the held answer. */
    static boolean decides(TicketAction action) {
        return lets(action) || action == TicketAction.REVISE;
    }

    static boolean lets(TicketAction action) {
        return action == TicketAction.APPROVE || action == TicketAction.RELEASE;
    }
}
