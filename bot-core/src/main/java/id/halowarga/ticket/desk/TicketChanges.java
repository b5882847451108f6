package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import java.time.Instant;
import java.util.Set;

/** Makes changes of tickets: the ticket, its story, its audit line and the notices, all in the current unit of work. */
final class TicketChanges {
    private final DeskSetup setup;
    private final Effects effects;
    private final ChangeBook book;
    private final Judgements judgements;
    private final CitizenNews citizenNews;
    private final SupporterNews supporterNews;
    private final HandlerNews handlerNews;
    private final TicketStore tickets;
    private final Backing backing;

    TicketChanges(DeskPorts ports, DeskSetup setup, Watchers watchers) {
        Notices notices = new Notices(ports.notices());
        this.setup = setup;
        this.effects = new Effects(setup, watchers);
        this.book = new ChangeBook(ports, setup.directory());
        this.judgements = new Judgements(ports.satisfaction());
        this.citizenNews = new CitizenNews(setup, notices, ports.tickets());
        this.supporterNews = new SupporterNews(ports, setup, notices);
        this.tickets = ports.tickets();
        this.backing = new Backing(ports, setup, watchers);
        this.handlerNews = new HandlerNews(ports, setup, notices, watchers);
    }

    /** Does what the life cycle allows, and tells everybody whom it concerns. */
    Ticket make(Ticket before, TicketStage next, Change.Done deed, Cause cause) {
        return make(before, next, deed, cause, LifeCycle.hearers(deed.action()));
    }

    /** Does what the life cycle allows, and tells some. */
    Ticket make(Ticket before, TicketStage next, Change.Done deed, Cause cause, Set<Hearer> hearers) {
        Instant now = setup.clock().instant();
        Ticket after = effects.of(before, deed, next, now);
        Change change = new Change(before, after, deed, cause, hearers);
        book.write(change);
        judgements.keep(change);
        citizenNews.tell(change);
        supporterNews.tell(change);
        handlerNews.tell(change);
        deed.target().parent().flatMap(tickets::findForUpdate).ifPresent(parent -> backed(parent, change));
        return after;
    }

    /** Who stood behind a ticket stands behind the one that it follows. */
    private void backed(Ticket parent, Change merger) {
        int now = backing.of(parent.number());
        int before = now - backing.of(merger.after().number());
        backing.raise(parent, before, now, merger.author(), merger.cause());
    }

    ChangeBook book() {
        return book;
    }

    HandlerNews handlerNews() {
        return handlerNews;
    }
}
