package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Rights;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.desk.Ledger.Work;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What handlers can do with tickets. Every change happens once per cause, together with its audit line, its story and the
 * notices to others. A handler neither sees nor changes a ticket of another OPD; operators see every one.
 */
public final class StaffDesk {
    private final DeskSetup setup;
    private final TicketStore tickets;
    private final Ledger ledger;
    private final ApprovalGate gate;
    private final Objections objections;
    private final TicketChanges changes;
    private final Cards cards;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public StaffDesk(DeskPorts ports, DeskSetup setup) {
        Watchers watchers = new Watchers(ports.staff());
        this.setup = setup;
        this.tickets = ports.tickets();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.gate = new ApprovalGate(ports, setup, watchers);
        this.objections = new Objections(ports, setup, watchers);
        this.cards = new Cards(ports, setup);
        this.changes = new TicketChanges(ports, setup, watchers);
    }

    /**
     * Does what a handler wishes, if they may and the ticket's stage allows it.
     *
     * @param request the wish
     * @return what became of it; the same for every processing of the same messages
     * @throws id.halowarga.ticket.PartlyHandledException if the first of the messages did something before without the others
     */
    public StaffResult act(StaffRequest request) {
        return ledger.once(request.cause(), this::again, () -> attempt(request));
    }

    /**
     * What messages did before with a ticket.
     *
     * @param deed what is remembered of them
     * @return the ticket as it is now and what was done
     */
    public StaffResult again(Deed deed) {
        Optional<TicketAction> action = TicketAction.named(deed.verb());
        Optional<Ticket> ticket = TicketNumber.parse(deed.subject()).flatMap(tickets::find);
        return action.<StaffResult>flatMap(a -> ticket.map(t -> new StaffResult.Changed(t, a)))
                .orElseGet(StaffResult.Unknown::new);
    }

    private Work<StaffResult> attempt(StaffRequest request) {
        Handler handler = request.actor().handler();
        Optional<Ticket> found = held(request).filter(t -> visible(handler, t));
        if (found.isEmpty()) {
            return Work.nothing(new StaffResult.Unknown());
        }
        Ticket ticket = found.get();
        Optional<StaffResult> objection = objection(request, ticket);
        if (objection.isPresent()) {
            return Work.nothing(objection.get());
        }
        StaffResult.Changed changed = gate.holds(request, ticket) ? submit(request, ticket) : done(request, ticket);
        return Work.done(changed, changed.action().word(), ticket.number().value());
    }

    /** Keeps others from the ticket, and from the one that it is to follow: in the order of numbers, so that nobody waits in a ring. */
    private Optional<Ticket> held(StaffRequest request) {
        Stream.concat(Stream.of(request.number()), request.target().parent().stream())
                .sorted(Comparator.comparing(TicketNumber::value))
                .forEach(tickets::findForUpdate);
        return tickets.find(request.number());
    }

    /**
     * What speaks against a wish, before its words are there.
     *
     * @param request the wish
     * @return why it would not be done, empty if nothing speaks against it
     */
    public Optional<StaffResult> objection(StaffRequest request) {
        Handler handler = request.actor().handler();
        Optional<Ticket> found = show(handler, request.number());
        if (found.isEmpty()) {
            return Optional.of(new StaffResult.Unknown());
        }
        return objection(request, found.get());
    }

    private Optional<StaffResult> objection(StaffRequest request, Ticket ticket) {
        Handler handler = request.actor().handler();
        return Rights.next(handler, request.action(), ticket).isPresent()
                ? objections.to(request, ticket)
                : Optional.of(new StaffResult.Impossible(ticket, Rights.possible(handler, ticket)));
    }

    /** Lays what is wished before the head. */
    private StaffResult.Changed submit(StaffRequest request, Ticket ticket) {
        TicketStage next = Rights.next(request.actor().handler(), TicketAction.SUBMIT, ticket)
                .orElseThrow();
        gate.keep(request, ticket, setup.clock().instant());
        Change.Done deed = new Change.Done(
                TicketAction.SUBMIT, request.actor().author(), request.material(), new Target.Held(request.action()));
        return new StaffResult.Changed(changes.make(ticket, next, deed, request.cause()), TicketAction.SUBMIT);
    }

    private StaffResult.Changed done(StaffRequest request, Ticket ticket) {
        Optional<DraftAnswer> held = gate.held(ticket);
        TicketStage next = next(request, ticket, held);
        if (next != TicketStage.AWAITING_APPROVAL) {
            gate.drop(ticket);
        }
        Change.Done deed =
                new Change.Done(request.action(), request.actor().author(), request.material(), request.target());
        Ticket after = changes.make(ticket, next, deed, request.cause());
        if (ApprovalGate.lets(request.action()) && held.isPresent()) {
            after = say(held.get(), after, request);
        }
        return new StaffResult.Changed(after, request.action());
    }

    /** What the head has decided on goes back to where it stood before. */
    private static TicketStage next(StaffRequest request, Ticket ticket, Optional<DraftAnswer> held) {
        TicketStage usual =
                Rights.next(request.actor().handler(), request.action(), ticket).orElseThrow();
        return ApprovalGate.decides(request.action())
                ? held.map(draft -> draft.back(ticket)).orElse(usual)
                : usual;
    }

    /** Says to the citizen what was held back; the handlers have heard of the approval. */
    private Ticket say(DraftAnswer draft, Ticket approved, StaffRequest request) {
        // Work that was to go on without the citizen's answer goes on already if the citizen has answered meanwhile.
        TicketStage next = LifeCycle.next(Set.of(Party.OPD), draft.action(), approved.stage())
                .orElse(approved.stage());
        Change.Done deed = new Change.Done(
                draft.action(),
                Author.of(draft),
                new Material(draft.words(), draft.media()),
                draft.outside().<Target>map(Target.Outside::new).orElse(Target.NONE));
        Set<Hearer> citizens = EnumSet.copyOf(LifeCycle.hearers(draft.action()));
        citizens.retainAll(EnumSet.of(Hearer.CITIZEN, Hearer.FOLLOWERS));
        return changes.make(approved, next, deed, request.cause(), citizens);
    }

    /**
     * The cards by which handlers get to know tickets.
     *
     * @return cards over the same stores
     */
    public Cards cards() {
        return cards;
    }

    /**
     * The OPDs to which the OPD of a ticket can pass it straight on: what the classifier thought of besides.
     *
     * @param ticket the ticket
     * @return those with an active handler, the likeliest first, possibly none
     */
    public List<Opd> redirections(Ticket ticket) {
        return objections.redirections(ticket);
    }

    /**
     * The open tickets that are a handler's to work on: the own OPD's by deadline, for operators what waits for them.
     *
     * @param handler the handler
     * @param offset  how many to pass over
     * @param limit   how many at most
     * @return possibly none
     */
    public List<Ticket> open(Handler handler, int offset, int limit) {
        if (handler.role() == Role.OPERATOR) {
            return tickets.triage(offset, limit);
        }
        return handler.opd().map(opd -> tickets.openAt(opd, offset, limit)).orElse(List.of());
    }

    /**
     * A ticket that a handler may see.
     *
     * @param handler the handler
     * @param number  its number
     * @return the ticket, empty if there is none or it is another OPD's
     */
    public Optional<Ticket> show(Handler handler, TicketNumber number) {
        return tickets.find(number).filter(ticket -> visible(handler, ticket));
    }

    /**
     * A ticket's story, oldest first.
     *
     * @param ticket a ticket that the handler may see
     * @return what was said on it
     */
    public List<StoryEntry> story(Ticket ticket) {
        return tickets.story(ticket.number());
    }

    /**
     * Who last brought a ticket to the stage in which it is.
     *
     * @param ticket a ticket that the handler may see
     * @param person who asks
     * @return the other handler's name to show; empty if it was nobody else's doing
     */
    public Optional<String> faster(Ticket ticket, ChatAddress person) {
        List<AuditEntry> audit = tickets.audit(ticket.number());
        for (int i = audit.size() - 1; i >= 0; i--) {
            AuditEntry entry = audit.get(i);
            if (!stage(entry.before()).equals(stage(entry.after()))) {
                boolean other = !entry.name().isBlank() && !entry.actor().equals(person.encoded());
                return other ? Optional.of(entry.name()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String stage(String standing) {
        return standing.split(" ", 2)[0];
    }

    private static boolean visible(Handler handler, Ticket ticket) {
        return !Party.of(handler, ticket).isEmpty();
    }
}
