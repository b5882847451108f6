package id.halowarga.ticket.overview;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.Visibility;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks up tickets in memory. */
public final class InMemoryTicketOverview implements TicketOverview {
    private static final Comparator<Ticket> BY_NUMBER =
            Comparator.comparing(ticket -> ticket.number().value());
    private static final Comparator<Ticket> BY_AGE =
            Comparator.comparing(Ticket::filedAt).thenComparing(BY_NUMBER);
    private static final Comparator<Ticket> BY_DEADLINE = Comparator.comparing(
                    (Ticket ticket) -> ticket.due().orElse(Instant.MAX))
            .thenComparing(BY_AGE);

    private final InMemoryTicketStore tickets;

    /**
     * Over a store.
     *
     * @param tickets the tickets
     */
    public InMemoryTicketOverview(InMemoryTicketStore tickets) {
        this.tickets = tickets;
    }

    @Override
    public List<Ticket> list(Optional<OpdCode> opd, TicketFilter filter, Instant now, int offset, int limit) {
        Predicate<Ticket> theirs = opd.<Predicate<Ticket>>map(code -> ticket ->
                        (at(ticket, code) || ticket.supporting().contains(code)) && Visibility.allows(code, ticket))
                .orElse(InMemoryTicketOverview::open);
        return page(theirs.and(ticket -> filter.passes(ticket, now)), BY_DEADLINE, offset, limit);
    }

    @Override
    public List<Ticket> search(Optional<OpdCode> opd, List<String> words, int offset, int limit) {
        Predicate<Ticket> theirs = opd.<Predicate<Ticket>>map(code -> ticket ->
                        (at(ticket, code) || ticket.supporting().contains(code)) && Visibility.allows(code, ticket))
                .orElse(InMemoryTicketOverview::open);
        return page(
                theirs.and(ticket -> words.stream().allMatch(words(ticket)::contains)),
                BY_AGE.reversed(),
                offset,
                limit);
    }

    private static boolean at(Ticket ticket, OpdCode opd) {
        return ticket.opd().equals(Optional.of(opd));
    }

    private static boolean open(Ticket ticket) {
        return !ticket.report().kind().sealed();
    }

    private static String words(Ticket ticket) {
        return (ticket.number() + " " + ticket.report().description() + " "
                        + ticket.report().place().words())
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Passage> passages(Optional<OpdCode> opd, Instant from, Instant until, Instant now) {
        return all().filter(InMemoryTicketOverview::open)
                .filter(ticket -> opd.isEmpty() || ticket.opd().equals(opd))
                .filter(ticket ->
                        !ticket.filedAt().isBefore(from) && ticket.filedAt().isBefore(until))
                .map(ticket -> Passage.of(ticket, finished(ticket), now))
                .toList();
    }

    private Optional<Instant> finished(Ticket ticket) {
        return tickets.story(ticket.number()).stream()
                .filter(entry -> entry.kind() == StoryEntry.Kind.COMPLETION)
                .map(StoryEntry::at)
                .max(Comparator.naturalOrder());
    }

    private List<Ticket> page(Predicate<Ticket> wanted, Comparator<Ticket> order, int offset, int limit) {
        return all().filter(wanted).sorted(order).skip(offset).limit(limit).toList();
    }

    private Stream<Ticket> all() {
        return tickets.all().stream();
    }
}
