package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.Visibility;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.StaffResult.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What handlers can do with tickets. Every change happens once per cause, together with its audit line, its story and the
 * notices to others. A handler neither sees nor changes a ticket of another OPD; operators see every one.
 */
public final class StaffDesk {
    private final DeskSetup setup;
    private final TicketStore tickets;
    private final Ledger ledger;
    private final ChangeBook book;
    private final Watchers watchers;
    private final CitizenNews citizenNews;
    private final HandlerNews handlerNews;
    private final Clocks clocks;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public StaffDesk(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.tickets = ports.tickets();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.book = new ChangeBook(ports, setup.directory());
        this.watchers = new Watchers(ports.staff());
        this.clocks = new Clocks(setup);
        Notices notices = new Notices(ports.notices());
        this.citizenNews = new CitizenNews(setup, notices);
        this.handlerNews = new HandlerNews(setup, notices, watchers);
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
        Optional<Ticket> found = tickets.findForUpdate(request.number()).filter(t -> visible(handler, t));
        if (found.isEmpty()) {
            return Work.nothing(new StaffResult.Unknown());
        }
        Ticket ticket = found.get();
        Set<Party> parties = Party.of(handler, ticket);
        Optional<TicketStage> next = LifeCycle.next(parties, request.action(), ticket.stage());
        if (next.isEmpty() || Visibility.forbids(ticket, request.action())) {
            return Work.nothing(new StaffResult.Impossible(ticket, possible(parties, ticket)));
        }
        Optional<StaffResult> misdirected = misdirected(ticket, request);
        if (misdirected.isPresent()) {
            return Work.nothing(misdirected.get());
        }
        Ticket after = change(ticket, request, next.get());
        return Work.done(
                new StaffResult.Changed(after, request.action()),
                request.action().word(),
                ticket.number().value());
    }

    private static Set<TicketAction> possible(Set<Party> parties, Ticket ticket) {
        Set<TicketAction> possible = LifeCycle.possible(parties, ticket.stage());
        possible.removeIf(action -> Visibility.forbids(ticket, action));
        return possible;
    }

    private Optional<StaffResult> misdirected(Ticket ticket, StaffRequest request) {
        return request.target().flatMap(opd -> {
            Optional<Why> why = Optional.empty();
            if (ticket.opd().equals(Optional.of(opd))) {
                why = Optional.of(Why.THERE_ALREADY);
            } else if (!Visibility.allows(opd, ticket.report())) {
                why = Optional.of(Why.REPORTED_UNIT);
            } else if (!watchers.handled(opd)) {
                why = Optional.of(Why.NO_HANDLER);
            } else if (request.action() == TicketAction.REDIRECT && !suggests(ticket, request)) {
                why = Optional.of(Why.NOT_SUGGESTED);
            }
            return why.map(reason -> new StaffResult.Misdirected(ticket, opd, reason));
        });
    }

    private boolean suggests(Ticket ticket, StaffRequest request) {
        return redirections(ticket).stream().anyMatch(opd -> request.target().equals(Optional.of(opd.code())));
    }

    /**
     * The OPDs to which the OPD of a ticket can pass it straight on: what the classifier thought of besides.
     *
     * @param ticket the ticket
     * @return those with an active handler, the likeliest first, possibly none
     */
    public List<Opd> redirections(Ticket ticket) {
        return setup.router().likeliest(ticket.report().suggested()).stream()
                .filter(opd -> !ticket.opd().equals(Optional.of(opd.code())))
                .filter(opd -> watchers.handled(opd.code()) && Visibility.allows(opd.code(), ticket.report()))
                .toList();
    }

    private Ticket change(Ticket before, StaffRequest request, TicketStage next) {
        Instant now = setup.clock().instant();
        Ticket after = effect(before, request, now).moved(next, now);
        Change change = new Change(
                before, after, request.action(), request.actor().author(), request.material(), request.cause());
        book.write(change);
        citizenNews.tell(change);
        handlerNews.handled(change, request.actor());
        return after;
    }

    private Ticket effect(Ticket ticket, StaffRequest request, Instant now) {
        String name = request.actor().name();
        return switch (request.action()) {
            case ACCEPT -> ticket.assignedTo(name);
            case ANSWER, ASK, FINISH, FINISH_PARTLY ->
                (ticket.assignee().isPresent() ? ticket : ticket.assignedTo(name)).answered(now);
            case RETURN -> ticket.at(Optional.empty());
            case REDIRECT, DISPOSE ->
                ticket.at(request.target()).dueBy(clocks.begun(ticket.report().kind(), now));
            case REFUSE -> ticket.answered(now);
            case CONTINUE,
                    INSPECT,
                    SUPPORT,
                    CONTRIBUTE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT,
                    ADD,
                    CLOSE,
                    REOPEN,
                    RECALL,
                    LAPSE -> throw new IllegalArgumentException("no handler does that: " + request.action());
        };
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

    private static boolean visible(Handler handler, Ticket ticket) {
        return !Party.of(handler, ticket).isEmpty();
    }
}
