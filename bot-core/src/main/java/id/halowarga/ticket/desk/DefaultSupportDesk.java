package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Handler;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.support.Likeness;
import id.halowarga.ticket.support.SimilarReports;
import id.halowarga.ticket.support.Support;
import id.halowarga.ticket.support.SupportDesk;
import id.halowarga.ticket.support.SupportRules;
import id.halowarga.ticket.support.SupportStore;
import java.util.List;
import java.util.Optional;

/** The desk of support over the stores. */
public final class DefaultSupportDesk implements SupportDesk {
    private static final String JOIN = "join";
    private static final String PART = "part";

    /** Handlers read the words of so many supporters as they come; more would bury their chat. */
    private static final int TOLD = 5;

    private static final int LOOKED_THROUGH = 200;

    private final DeskSetup setup;
    private final SupportRules rules;
    private final TicketStore tickets;
    private final SupportStore supports;
    private final SimilarReports similar;
    private final Ledger ledger;
    private final Watchers watchers;
    private final Notices notices;
    private final Backing backing;

    /**
     * Opens the desk.
     *
     * @param ports   the stores
     * @param setup   the city and its rules
     * @param similar finds reports on the same matter
     */
    public DefaultSupportDesk(DeskPorts ports, DeskSetup setup, SimilarReports similar) {
        this.setup = setup;
        this.rules = setup.settings().support();
        this.tickets = ports.tickets();
        this.supports = ports.supports();
        this.similar = similar;
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.watchers = new Watchers(ports.staff());
        this.notices = new Notices(ports.notices());
        this.backing = new Backing(ports, setup, watchers);
    }

    @Override
    public List<Ticket> similar(Report report, int limit) {
        if (report.kind() != TicketKind.COMPLAINT) {
            return List.of();
        }
        ChatAddress citizen = report.reporter().chat();
        Likeness wanted = new Likeness(
                Optional.of(citizen),
                Likeness.words(report),
                report.place().pin(),
                report.opd(),
                report.suggested(),
                setup.clock().instant().minus(rules.age()),
                rules.metres());
        List<TicketNumber> known = supports.by(citizen, LOOKED_THROUGH);
        return similar.find(wanted, limit + known.size()).stream()
                .filter(ticket -> !known.contains(ticket.number()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Integer> support(TicketNumber number, Report report, Cause cause) {
        return ledger.once(
                cause,
                deed -> TicketNumber.parse(deed.subject()).map(supports::count),
                () -> tickets.findForUpdate(number)
                        .filter(ticket -> takes(ticket, report.reporter().chat()))
                        .map(ticket -> Work.done(Optional.of(join(ticket, report, cause)), JOIN, number.value()))
                        .orElseGet(() -> Work.nothing(Optional.empty())));
    }

    private static boolean takes(Ticket ticket, ChatAddress citizen) {
        return ticket.stage().open()
                && ticket.report().kind() == TicketKind.COMPLAINT
                && !ticket.report().reporter().chat().equals(citizen);
    }

    private int join(Ticket ticket, Report report, Cause cause) {
        Support support = new Support(
                ticket.number(),
                report.reporter(),
                setup.clock().instant(),
                PlainWords.clean(report.description()),
                report.media());
        if (supports.add(support)) {
            int count = supports.count(ticket.number());
            if (count <= TOLD) {
                tell(ticket, "support.handler.joined", count, support, cause);
            }
            int backers = backing.of(ticket.number());
            backing.raise(
                    ticket,
                    backers - 1,
                    backers,
                    Author.citizen(support.supporter().chat()),
                    cause);
            audit(ticket, JOIN, Integer.toString(count - 1), Integer.toString(count), cause);
        }
        return supports.count(ticket.number());
    }

    private void tell(Ticket ticket, String key, int count, Support support, Cause cause) {
        for (Handler reader : watchers.of(ticket)) {
            OutboundMessage message = OutboundMessage.of(new Composition(setup.messages(), reader.language())
                            .line(key, ticket.number().value(), count)
                            .words(support.words())
                            .text())
                    .withMedia(support.media());
            notices.send(cause, reader.chat(), key, message);
        }
    }

    private void audit(Ticket ticket, String verb, String before, String after, Cause cause) {
        tickets.append(new AuditEntry(
                ticket.number(),
                setup.clock().instant(),
                "citizen",
                "",
                Optional.of(cause.head().channel()),
                verb,
                before,
                after,
                cause.head().encoded()));
    }

    @Override
    public boolean leave(TicketNumber number, ChatAddress citizen, Cause cause) {
        return ledger.once(cause, deed -> true, () -> {
            Optional<Ticket> ticket = tickets.findForUpdate(number);
            if (ticket.isEmpty() || !supports.remove(number, citizen)) {
                return Work.nothing(false);
            }
            int count = supports.count(number);
            audit(ticket.get(), PART, Integer.toString(count + 1), Integer.toString(count), cause);
            return Work.done(true, PART, number.value());
        });
    }

    @Override
    public boolean supports(TicketNumber number, ChatAddress citizen) {
        return supports.by(citizen, LOOKED_THROUGH).contains(number);
    }

    @Override
    public List<Ticket> supported(ChatAddress citizen, int limit) {
        return supports.by(citizen, limit).stream()
                .flatMap(number -> tickets.find(number).stream())
                .toList();
    }

    @Override
    public int count(TicketNumber number) {
        return supports.count(number);
    }
}
