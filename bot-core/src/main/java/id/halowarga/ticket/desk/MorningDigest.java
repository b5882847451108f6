package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Handler;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.clock.TicketClocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Tells handlers when offices open what is due and what is late: an OPD's handlers theirs, operators and leaders the totals.
 * Each chat hears it once on a working day, however many nodes there are and however often they start.
 */
public final class MorningDigest {
    /** After this long into the day nobody waits for a morning's digest any more. */
    private static final Duration MORNING = Duration.ofHours(2);

    private static final int PAGE = 100;

    /** Late tickets of one OPD that are counted: where there are more, the number matters less. */
    private static final int MOST_COUNTED = 1_000;

    private static final Set<TicketStage> EVERY_STAGE = EnumSet.allOf(TicketStage.class);

    private final DeskPorts ports;
    private final DeskSetup setup;
    private final TicketClocks clocks;
    private final boolean evenEmpty;
    private final Notices notices;
    private final DigestPage page;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    /**
     * Makes a digest.
     *
     * @param ports     the stores
     * @param setup     the city and its rules
     * @param clocks    remembers who was told today
     * @param evenEmpty whether handlers are told that nothing is due
     */
    public MorningDigest(DeskPorts ports, DeskSetup setup, TicketClocks clocks, boolean evenEmpty) {
        this.ports = ports;
        this.setup = setup;
        this.clocks = clocks;
        this.evenEmpty = evenEmpty;
        this.notices = new Notices(ports.notices());
        this.page = new DigestPage(setup);
    }

    /**
     * Tells everybody who was not told yet, if it is a working day's morning.
     *
     * @return how many chats were told
     */
    public int send() {
        Instant now = setup.clock().instant();
        LocalDate today = setup.calendar().dayOf(now);
        Instant end = setup.calendar().morning(now, 0).plus(MORNING);
        if (!setup.calendar().open(now) || now.isAfter(end) || today.equals(done.get())) {
            return 0;
        }
        int told = setup.directory().opds().stream()
                .mapToInt(opd -> once("digest " + opd.code(), today, () -> tell(opd, now, today)))
                .sum();
        told += once("digest", today, () -> tellAbove(now, today));
        done.set(today);
        return told;
    }

    private int once(String what, LocalDate today, Supplier<Integer> telling) {
        return ports.unit().execute(() -> clocks.claim(what, today) ? telling.get() : 0);
    }

    private int tell(Opd opd, Instant now, LocalDate today) {
        List<Handler> handlers = ports.staff().handlersOf(opd.code());
        if (handlers.isEmpty()) {
            return 0;
        }
        DueTickets due = dueAt(opd.code(), now);
        handlers.forEach(handler -> send(handler, today, page.ofOpd(opd, due, handler.language()), due.nothing()));
        return due.nothing() && !evenEmpty ? 0 : handlers.size();
    }

    private int tellAbove(Instant now, LocalDate today) {
        int waiting = ports.tickets().triage(0, MOST_COUNTED).size();
        Map<Opd, Integer> late = new LinkedHashMap<>();
        for (Opd opd : setup.directory().opds()) {
            long count = dueAt(opd.code(), now).late().stream()
                    .filter(ticket -> !ticket.report().kind().sealed())
                    .count();
            if (count > 0) {
                late.put(opd, (int) count);
            }
        }
        boolean nothing = waiting == 0 && late.isEmpty();
        Collection<Handler> readers = new ArrayList<>(ports.staff().operators());
        readers.addAll(ports.staff().leaders());
        readers.forEach(reader -> send(reader, today, page.ofCity(waiting, late, reader.language()), nothing));
        return nothing && !evenEmpty ? 0 : readers.size();
    }

    private void send(Handler reader, LocalDate today, OutboundMessage message, boolean nothing) {
        if (!nothing || evenEmpty) {
            notices.send(
                    ClockCause.of("digest", today), reader.chat(), "digest", message.asNotice(NoticeKind.REMINDER));
        }
    }

    /** What is late or due until the end of the next working day; the store has the earliest deadline first. */
    private DueTickets dueAt(OpdCode opd, Instant now) {
        Instant end = setup.calendar().due(setup.calendar().morning(now, 0), 1);
        DueTickets due = DueTickets.at(now, setup.calendar());
        for (int offset = 0; offset < MOST_COUNTED; offset += PAGE) {
            List<Ticket> some = ports.tickets().ledBy(opd, EVERY_STAGE, offset, PAGE);
            some.forEach(due::add);
            boolean beyond =
                    some.stream().flatMap(ticket -> ticket.due().stream()).anyMatch(moment -> moment.isAfter(end));
            if (beyond || some.size() < PAGE) {
                break;
            }
        }
        return due;
    }
}
