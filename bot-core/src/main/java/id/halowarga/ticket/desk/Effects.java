package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What an action does to a ticket besides its stage: who holds it, who helps, and its deadlines. */
final class Effects {
    private final Clocks clocks;
    private final Watchers watchers;

    Effects(DeskSetup setup, Watchers watchers) {
        this.clocks = new Clocks(setup);
        this.watchers = watchers;
    }

    /** The ticket after an action, one version later. */
    Ticket of(Ticket before, Change.Done deed, TicketStage next, Instant now) {
        Ticket changed = changed(before, deed, now);
        Ticket after = changed.moved(stage(changed, next), now);
        return after.dueBy(deadlines(before, deed.action(), after, now));
    }

    /** What an OPD would have in hand is the operators' where it is at none. */
    private static TicketStage stage(Ticket ticket, TicketStage next) {
        boolean ofOpd = next == TicketStage.FORWARDED || next == TicketStage.IN_PROGRESS;
        return ofOpd && ticket.opd().isEmpty() ? TicketStage.VERIFIED : next;
    }

    private Ticket changed(Ticket ticket, Change.Done deed, Instant now) {
        String actor = deed.author().name();
        Target target = deed.target();
        return switch (deed.action()) {
            case ACCEPT -> ticket.assignedTo(actor);
            case ANSWER, ASK, FINISH, FINISH_PARTLY -> taken(ticket, actor).answered(now);
            case CONTINUE, INSPECT, SUBMIT -> taken(ticket, actor);
            case SUPPORT -> called(taken(ticket, actor), target.unit());
            case RETURN, RECALL -> moved(ticket, Optional.empty());
            case REDIRECT, DISPOSE -> moved(ticket, target.unit()).unanswered();
            case REFUSE -> ticket.answered(now);
            case PRIORITISE ->
                ticket.copy().priority(target.level().orElse(ticket.priority())).build();
            case MERGE -> ticket.copy().mergedInto(target.parent()).build();
            case SPLIT ->
                handledStill(ticket.copy().mergedInto(Optional.empty()).build()).unanswered();
            case REOPEN -> handledStill(ticket).unanswered();
            case CONTRIBUTE, APPROVE, REVISE, RELEASE, ADD, CLOSE, LAPSE -> ticket;
        };
    }

    private static Ticket taken(Ticket ticket, String actor) {
        return ticket.assignee().isPresent() ? ticket : ticket.assignedTo(actor);
    }

    private static Ticket called(Ticket ticket, Optional<OpdCode> opd) {
        Set<OpdCode> supporting = new HashSet<>(ticket.supporting());
        opd.ifPresent(supporting::add);
        return ticket.copy().supporting(supporting).build();
    }

    /** Whoever leads from now on calls in whom they need themselves. */
    private static Ticket moved(Ticket ticket, Optional<OpdCode> unit) {
        return ticket.at(unit).copy().supporting(Set.of()).build();
    }

    /** The operators look after it where nobody handles for its OPD any more; what is sealed waits there. */
    private Ticket handledStill(Ticket ticket) {
        boolean stays = ticket.report().kind().sealed()
                || ticket.opd().filter(watchers::handled).isPresent();
        return stays ? ticket : moved(ticket, Optional.empty());
    }

    private Deadlines deadlines(Ticket before, TicketAction action, Ticket after, Instant now) {
        Deadlines running = clocks.resumed(before.deadlines(), now);
        return switch (action) {
            case ASK ->
                after.stage() == TicketStage.AWAITING_CITIZEN ? clocks.paused(before.deadlines(), now) : running;
            // What lies before the head changes nothing for the citizen: a question stands until something else is
            // said.
            case ANSWER, SUPPORT, CONTRIBUTE, PRIORITISE, MERGE, SUBMIT -> before.deadlines();
            case APPROVE, REVISE, RELEASE ->
                after.stage() == TicketStage.AWAITING_CITIZEN ? before.deadlines() : running;
            case FINISH -> clocks.judged(running, now);
            case INSPECT -> clocks.inspected(before.report().kind(), running);
            case RETURN, RECALL -> clocks.returned(running, now);
            case REDIRECT, DISPOSE, REOPEN, SPLIT ->
                clocks.filed(before.report().kind(), after.opd().isPresent(), now);
            case ACCEPT, FINISH_PARTLY, CONTINUE, REFUSE, ADD, CLOSE, LAPSE -> running;
        };
    }
}
