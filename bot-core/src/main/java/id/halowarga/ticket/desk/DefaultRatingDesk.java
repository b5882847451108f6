package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Handler;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.satisfaction.RatingDesk;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.satisfaction.Stars;
import id.halowarga.ticket.satisfaction.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The desk of ratings over the stores: handlers are told of every rating, and a ticket's stage stays as it is. */
public final class DefaultRatingDesk implements RatingDesk {
    private static final String RATE = "rate";
    private static final String COMMENT = "comment";

    private final DeskSetup setup;
    private final TicketStore tickets;
    private final SatisfactionStore verdicts;
    private final Ledger ledger;
    private final Watchers watchers;
    private final Notices notices;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public DefaultRatingDesk(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.tickets = ports.tickets();
        this.verdicts = ports.satisfaction();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.watchers = new Watchers(ports.staff());
        this.notices = new Notices(ports.notices());
    }

    @Override
    public boolean takes(Ticket ticket, ChatAddress citizen) {
        Instant end = ticket.changedAt().plus(setup.settings().reopenWindow());
        return ticket.report().reporter().chat().equals(citizen)
                && ticket.stage() == TicketStage.CLOSED
                && setup.clock().instant().isBefore(end);
    }

    @Override
    public Optional<Verdict> rate(TicketNumber number, ChatAddress citizen, Stars stars, String words, Cause cause) {
        String clean = PlainWords.clean(words);
        return change(number, citizen, RATE, cause, verdict -> {
            Verdict rated = verdict.with(stars);
            return Optional.of(clean.isEmpty() ? rated : rated.with(clean));
        });
    }

    @Override
    public Optional<Verdict> comment(TicketNumber number, ChatAddress citizen, String words, Cause cause) {
        String clean = PlainWords.clean(words);
        return change(
                number, citizen, COMMENT, cause, verdict -> verdict.stars().map(stars -> verdict.with(clean)));
    }

    private Optional<Verdict> change(
            TicketNumber number,
            ChatAddress citizen,
            String verb,
            Cause cause,
            Function<Verdict, Optional<Verdict>> how) {
        return ledger.once(
                cause,
                deed -> TicketNumber.parse(deed.subject()).flatMap(verdicts::latest),
                () -> tickets.findForUpdate(number)
                        .filter(ticket -> takes(ticket, citizen))
                        .flatMap(ticket -> how.apply(standing(ticket)).map(v -> keep(ticket, v, verb, cause)))
                        .map(verdict -> Work.done(Optional.of(verdict), verb, number.value()))
                        .orElseGet(() -> Work.nothing(Optional.empty())));
    }

    /** The verdict by which the ticket was closed; a new one where it closed by itself. */
    private Verdict standing(Ticket ticket) {
        return verdicts.latest(ticket.number())
                .filter(verdict -> verdict.solved() && !verdict.at().isBefore(ticket.changedAt()))
                .orElseGet(() -> Verdict.of(ticket, ticket.changedAt(), true));
    }

    private Verdict keep(Ticket ticket, Verdict verdict, String verb, Cause cause) {
        verdicts.save(verdict);
        audit(ticket, verdict, verb, cause);
        for (Handler reader : watchers.of(ticket)) {
            notices.send(cause, reader.chat(), "rating", news(reader, verdict));
        }
        return verdict;
    }

    private OutboundMessage news(Handler reader, Verdict verdict) {
        return OutboundMessage.of(new Composition(setup.messages(), reader.language())
                .line(
                        "rating.handler",
                        verdict.ticket().value(),
                        verdict.stars().map(Stars::count).orElse(0))
                .words(verdict.words())
                .text());
    }

    private void audit(Ticket ticket, Verdict verdict, String verb, Cause cause) {
        Author citizen = Author.citizen(ticket.report().reporter().chat());
        String stage = ticket.stage().name();
        tickets.append(new AuditEntry(
                ticket.number(),
                setup.clock().instant(),
                citizen.id(),
                citizen.name(),
                citizen.channel(),
                verb,
                stage,
                stage + verdict.stars().map(stars -> " " + stars.count()).orElse(""),
                cause.head().encoded()));
    }
}
