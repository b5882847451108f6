package id.halowarga.ticket.desk;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.Visibility;
import id.halowarga.ticket.desk.StaffResult.Unfit;
import id.halowarga.ticket.desk.StaffResult.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What speaks against a wish that the life cycle allows: where a ticket is to go, and what has happened before. */
final class Objections {
    private final DeskSetup setup;
    private final TicketStore tickets;
    private final Drafts drafts;
    private final Watchers watchers;
    private final Clocks clocks;

    Objections(DeskPorts ports, DeskSetup setup, Watchers watchers) {
        this.setup = setup;
        this.tickets = ports.tickets();
        this.drafts = ports.drafts();
        this.watchers = watchers;
        this.clocks = new Clocks(setup);
    }

    Optional<StaffResult> to(StaffRequest request, Ticket ticket) {
        return switch (request.action()) {
            case DISPOSE, REDIRECT, SUPPORT ->
                request.target()
                        .unit()
                        .flatMap(opd ->
                                whyNot(request, ticket, opd).map(why -> new StaffResult.Misdirected(ticket, opd, why)));
            case MERGE ->
                request.target()
                        .parent()
                        .flatMap(parent -> unfit(request, ticket, parent)
                                .map(why -> new StaffResult.Unmergeable(ticket, parent, why)));
            case INSPECT -> inspected(ticket) ? Optional.of(new StaffResult.Inspected(ticket)) : Optional.empty();
            case APPROVE -> unread(request, ticket);
            case RELEASE -> unread(request, ticket).or(() -> tooEarly(ticket));
            case ACCEPT,
                    ASK,
                    ANSWER,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    CONTRIBUTE,
                    RETURN,
                    REFUSE,
                    SUBMIT,
                    REVISE,
                    PRIORITISE,
                    SPLIT,
                    ADD,
                    CLOSE,
                    REOPEN,
                    RECALL,
                    LAPSE -> Optional.empty();
        };
    }

    private Optional<Why> whyNot(StaffRequest request, Ticket ticket, OpdCode opd) {
        if (ticket.opd().equals(Optional.of(opd))) {
            return Optional.of(Why.THERE_ALREADY);
        }
        if (!Visibility.allows(opd, ticket.report())) {
            return Optional.of(Why.REPORTED_UNIT);
        }
        if (!watchers.handled(opd)) {
            return Optional.of(Why.NO_HANDLER);
        }
        return switch (request.action()) {
            case REDIRECT -> suggests(ticket, opd) ? Optional.empty() : Optional.of(Why.NOT_SUGGESTED);
            case SUPPORT -> ticket.supporting().contains(opd) ? Optional.of(Why.HELPS_ALREADY) : Optional.empty();
            default -> mayDispose(request, ticket, opd) ? Optional.empty() : Optional.of(Why.NOT_BELOW);
        };
    }

    private boolean suggests(Ticket ticket, OpdCode opd) {
        return redirections(ticket).stream().anyMatch(unit -> unit.code().equals(opd));
    }

    /** What the classifier thought of besides the OPD that it is at. */
    List<Opd> redirections(Ticket ticket) {
        return setup.router().likeliest(ticket.report().suggested()).stream()
                .filter(opd -> !ticket.opd().equals(Optional.of(opd.code())))
                .filter(opd -> watchers.handled(opd.code()) && Visibility.allows(opd.code(), ticket.report()))
                .toList();
    }

    private boolean mayDispose(StaffRequest request, Ticket ticket, OpdCode opd) {
        boolean anywhere = Party.of(request.actor().handler(), ticket).contains(Party.OPERATOR);
        Directory directory = setup.directory();
        return anywhere
                || ticket.opd().map(directory::below).orElse(List.of()).stream()
                        .anyMatch(unit -> unit.code().equals(opd));
    }

    private Optional<Unfit> unfit(StaffRequest request, Ticket ticket, TicketNumber number) {
        if (number.equals(ticket.number())) {
            return Optional.of(Unfit.ITSELF);
        }
        Optional<Ticket> parent = tickets.find(number)
                .filter(other -> !Party.of(request.actor().handler(), other).isEmpty());
        if (parent.isEmpty()) {
            return Optional.of(Unfit.UNKNOWN);
        }
        return parent.get().stage().open() ? Optional.empty() : Optional.of(Unfit.OVER);
    }

    /** Whether the OPD that it is at has said so before. */
    private boolean inspected(Ticket ticket) {
        boolean inspected = false;
        for (StoryEntry entry : tickets.story(ticket.number())) {
            inspected = switch (entry.kind()) {
                case INSPECTION -> true;
                case RETURN, DISPOSITION, REOPENING -> false;
                default -> inspected;
            };
        }
        return inspected;
    }

    /** Nobody agrees to what does not wait, or to other words than those that they were shown. */
    private Optional<StaffResult> unread(StaffRequest request, Ticket ticket) {
        Optional<DraftAnswer> draft = drafts.find(ticket.number());
        if (draft.isEmpty()) {
            return Optional.of(new StaffResult.NoDraft(ticket));
        }
        return request.target() instanceof Target.Draft read
                ? draft.filter(waits -> !waits.mark().equals(read.mark()))
                        .map(waits -> new StaffResult.Redrafted(ticket, waits))
                : Optional.empty();
    }

    private Optional<StaffResult> tooEarly(Ticket ticket) {
        Optional<Instant> from =
                drafts.find(ticket.number()).map(DraftAnswer::since).map(clocks::releasable);
        return from.filter(time -> setup.clock().instant().isBefore(time))
                .filter(time -> !watchers.heads(ticket).isEmpty())
                .map(time -> new StaffResult.TooEarly(ticket, time));
    }
}
