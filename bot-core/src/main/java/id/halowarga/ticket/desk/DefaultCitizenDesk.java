package id.halowarga.ticket.desk;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Sender;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketBuilder;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.desk.Ledger.Work;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The citizens' desk over the stores. */
public final class DefaultCitizenDesk implements CitizenDesk {
    /** With 32^5 numbers a month even a million tickets leave a free one at the second try or third. */
    private static final int MOST_TRIES = 50;

    private final DeskSetup setup;
    private final TicketStore tickets;
    private final UnitOfWork unit;
    private final Ledger ledger;
    private final TicketChanges changes;
    private final Watchers watchers;
    private final Reception reception;
    private final Clocks clocks;
    private final RandomGenerator random;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public DefaultCitizenDesk(DeskPorts ports, DeskSetup setup) {
        this(ports, setup, new SecureRandom());
    }

    DefaultCitizenDesk(DeskPorts ports, DeskSetup setup, RandomGenerator random) {
        this.setup = setup;
        this.tickets = ports.tickets();
        this.unit = ports.unit();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.watchers = new Watchers(ports.staff());
        this.reception = new Reception(setup.directory(), watchers);
        this.changes = new TicketChanges(ports, setup, watchers);
        this.clocks = new Clocks(setup);
        this.random = random;
    }

    @Override
    public boolean takes(TicketKind kind) {
        return reception.takes(kind);
    }

    @Override
    public Ticket file(Report report, Cause cause) {
        return ledger.once(cause, deed -> filedBefore(deed), () -> {
            Ticket ticket = insert(report, cause);
            changes.handlerNews().filed(ticket, cause);
            return Work.done(ticket, "file", ticket.number().value());
        });
    }

    private Ticket filedBefore(Deed deed) {
        return TicketNumber.parse(deed.subject())
                .flatMap(tickets::find)
                .orElseThrow(() -> new IllegalStateException("a message that filed a ticket has none"));
    }

    private Ticket insert(Report report, Cause cause) {
        Instant now = setup.clock().instant();
        YearMonth month = YearMonth.from(now.atZone(setup.directory().timeZone()));
        Optional<OpdCode> opd = reception.destination(report);
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            TicketNumber number = TicketNumber.next(setup.settings().prefix(), month, random);
            Ticket ticket = beginning(number, report, opd, now);
            if (changes.book().file(ticket, cause)) {
                return ticket;
            }
        }
        throw new IllegalStateException("no free ticket number in " + MOST_TRIES + " tries");
    }

    private Ticket beginning(TicketNumber number, Report report, Optional<OpdCode> opd, Instant now) {
        return new TicketBuilder(number, report, now, clocks.filed(report.kind(), opd.isPresent(), now))
                .stage(opd.isPresent() ? TicketStage.FORWARDED : TicketStage.NEW)
                .opd(opd)
                .priority(report.emergency() ? Priority.URGENT : Priority.NORMAL)
                .build();
    }

    @Override
    public Optional<Done> before(Cause cause) {
        return ledger.before(cause)
                .flatMap(deed -> TicketAction.named(deed.verb()).map(action -> new Done(action, filedBefore(deed))));
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return tickets.find(number);
    }

    @Override
    public List<Ticket> own(ChatAddress reporter, int offset, int limit) {
        return tickets.ofReporter(reporter, offset, limit);
    }

    @Override
    public List<StoryEntry> story(TicketNumber number) {
        return tickets.story(number).stream()
                .filter(entry -> entry.kind() != StoryEntry.Kind.UNDELIVERED)
                .toList();
    }

    @Override
    public Optional<Ticket> add(
            TicketNumber number, ChatAddress reporter, String words, List<MediaContent.Stored> media, Cause cause) {
        return change(number, reporter, TicketAction.ADD, new Material(words, media), cause);
    }

    @Override
    public Optional<Ticket> close(TicketNumber number, ChatAddress reporter, Cause cause) {
        return change(number, reporter, TicketAction.CLOSE, Material.NONE, cause);
    }

    @Override
    public boolean reopenable(Ticket ticket) {
        return inTime(ticket)
                && LifeCycle.next(Set.of(Party.CITIZEN), TicketAction.REOPEN, ticket.stage())
                        .isPresent();
    }

    @Override
    public Optional<Ticket> reopen(
            TicketNumber number, ChatAddress reporter, String reason, List<MediaContent.Stored> media, Cause cause) {
        return change(number, reporter, TicketAction.REOPEN, new Material(reason, media), cause);
    }

    private Optional<Ticket> change(
            TicketNumber number, ChatAddress reporter, TicketAction action, Material material, Cause cause) {
        return ledger.once(
                cause,
                deed -> Optional.of(filedBefore(deed)),
                () -> tickets.findForUpdate(number)
                        .filter(ticket -> ticket.report().reporter().chat().equals(reporter))
                        .filter(ticket -> action != TicketAction.REOPEN || inTime(ticket))
                        .flatMap(ticket -> write(ticket, action, material, cause))
                        .map(after -> Work.done(
                                Optional.of(after),
                                action.word(),
                                after.number().value()))
                        .orElseGet(() -> Work.nothing(Optional.empty())));
    }

    private boolean inTime(Ticket ticket) {
        Instant end = ticket.changedAt().plus(setup.settings().reopenWindow());
        return ticket.stage().open() || setup.clock().instant().isBefore(end);
    }

    private Optional<Ticket> write(Ticket before, TicketAction action, Material material, Cause cause) {
        return LifeCycle.next(Set.of(Party.CITIZEN), action, before.stage()).map(next -> {
            Author citizen = Author.citizen(before.report().reporter().chat());
            return changes.make(before, next, new Change.Done(action, citizen, material, Target.NONE), cause);
        });
    }

    @Override
    public void alert(Emergency emergency, Sender sender, String words, Cause cause) {
        unit.execute(() -> {
            changes.handlerNews().emergency(emergency, sender, words, cause);
            return cause;
        });
    }
}
