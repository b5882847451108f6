package id.halowarga.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.InMemoryNoticeQueue.Notice;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random people of a whole city: exactly those hear of a change whom the published table names, nobody reads what is not theirs
 * to know, and a citizen gets the answer that was approved, and nothing of it before.
 */
class RandomCityTest {
    private static final int STEPS = 500;
    private static final int SEEDS = 4;
    private static final Map<TicketAction, Set<Hearer>> TOLD = PublishedHearers.read();

    private final Map<TicketNumber, String> submitted = new HashMap<>();
    private final Set<TicketAction> seen = EnumSet.noneOf(TicketAction.class);

    /** A ticket's line of the audit trail, and the ticket before and after the step. */
    private record Entry(AuditEntry line, Ticket before, Ticket after, boolean first) {
        Optional<TicketAction> action() {
            return TicketAction.named(line.action());
        }
    }

    @Test
    void everybodyHearsWhatConcernsThemAndNothingElse() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            submitted.clear();
            walk(seed);
        }
        assertThat(seen)
                .as("the walks do nearly everything that can be done")
                .contains(
                        TicketAction.MERGE,
                        TicketAction.SPLIT,
                        TicketAction.APPROVE,
                        TicketAction.REVISE,
                        TicketAction.PRIORITISE,
                        TicketAction.SUPPORT,
                        TicketAction.CONTRIBUTE)
                .hasSizeGreaterThan(20);
    }

    private void walk(long seed) {
        RandomCity city = new RandomCity(seed);
        for (int step = 0; step < STEPS; step++) {
            Map<TicketNumber, Ticket> before = city.filed.stream()
                    .map(city.world::now)
                    .collect(Collectors.toMap(Ticket::number, ticket -> ticket));
            Map<TicketNumber, Integer> lines = city.filed.stream()
                    .collect(Collectors.toMap(
                            Ticket::number, ticket -> audit(city, ticket).size()));
            int notices = city.world.notices.notices().size();
            RandomCity.Event event = city.step();
            List<Notice> told =
                    city.world.notices.notices().stream().skip(notices).toList();
            List<Entry> entries = entries(city, before, lines);
            if (!event.clock()) {
                assertHandlers(city, event, entries, told);
                assertCitizens(city, entries, told);
            }
            assertNoLeaks(city, event, before, told);
            assertApprovals(city, event, entries, told);
            entries.forEach(entry -> entry.action().ifPresent(seen::add));
        }
    }

    private static List<AuditEntry> audit(RandomCity city, Ticket ticket) {
        return city.world.tickets.audit(ticket.number());
    }

    private static List<Entry> entries(
            RandomCity city, Map<TicketNumber, Ticket> before, Map<TicketNumber, Integer> lines) {
        return city.filed.stream()
                .flatMap(ticket -> {
                    List<AuditEntry> fresh = audit(city, ticket)
                            .subList(
                                    lines.getOrDefault(ticket.number(), 0),
                                    audit(city, ticket).size());
                    Ticket now = city.world.now(ticket);
                    return fresh.stream()
                            .map(line -> new Entry(
                                    line, before.getOrDefault(ticket.number(), now), now, line.equals(fresh.get(0))));
                })
                .toList();
    }

    private static void assertHandlers(
            RandomCity city, RandomCity.Event event, List<Entry> entries, List<Notice> told) {
        Set<ChatAddress> expected = new HashSet<>();
        for (Entry entry : entries) {
            expected.addAll(handlers(city, entry));
        }
        event.actor().ifPresent(expected::remove);
        Set<ChatAddress> actual =
                told.stream().map(Notice::to).filter(RandomCity.STAFF::contains).collect(Collectors.toSet());
        assertThat(actual).as("who hears of %s", entries).isEqualTo(expected);
    }

    /** By the published table; what is no action of the table is told to those who look after the ticket. */
    private static Set<ChatAddress> handlers(RandomCity city, Entry entry) {
        Set<Handler> readers = new HashSet<>();
        Optional<TicketAction> action = entry.action();
        if (action.isEmpty()) {
            boolean silent = entry.line().action().equals("part");
            readers.addAll(silent ? List.of() : around(city, entry.after()));
        } else if (entry.first()) {
            Set<Hearer> hearers = TOLD.getOrDefault(action.get(), Set.of());
            if (hearers.contains(Hearer.HANDLERS)) {
                readers.addAll(withHelpers(
                        city, action.get().by() == TicketAction.By.HANDLER ? entry.before() : entry.after()));
            }
            if (hearers.contains(Hearer.NEXT)) {
                readers.addAll(next(city, action.get(), entry));
            }
            if (hearers.contains(Hearer.OPERATORS)) {
                readers.addAll(city.world.ports.staff().operators());
            }
        }
        return readers.stream()
                .filter(reader -> !hidden(reader, entry.after()))
                .map(Handler::chat)
                .collect(Collectors.toSet());
    }

    private static Collection<Handler> next(RandomCity city, TicketAction action, Entry entry) {
        return switch (action) {
            case RETURN, RECALL -> city.world.ports.staff().operators();
            case SUPPORT ->
                entry.after().supporting().stream()
                        .filter(opd -> !entry.before().supporting().contains(opd))
                        .flatMap(opd -> of(city, opd).stream())
                        .toList();
            case SUBMIT -> {
                List<Handler> heads = entry.after().opd().map(opd -> of(city, opd)).orElse(List.of()).stream()
                        .filter(handler -> handler.role() == Role.OPD_HEAD || handler.role() == Role.OPD_DEPUTY)
                        .toList();
                yield heads.isEmpty() ? city.world.ports.staff().operators() : heads;
            }
            case MERGE ->
                withHelpers(
                        city,
                        city.world
                                .tickets
                                .find(entry.after().mergedInto().orElseThrow())
                                .orElseThrow());
            default -> around(city, entry.after());
        };
    }

    private static List<Handler> of(RandomCity city, OpdCode opd) {
        return city.world.ports.staff().handlersOf(opd);
    }

    /** Who looks after a ticket: its OPD's handlers, else the operators. */
    private static List<Handler> around(RandomCity city, Ticket ticket) {
        List<Handler> handlers = ticket.opd().map(opd -> of(city, opd)).orElse(List.of());
        List<Handler> readers = handlers.isEmpty() ? city.world.ports.staff().operators() : handlers;
        return readers.stream().filter(reader -> !hidden(reader, ticket)).toList();
    }

    private static List<Handler> withHelpers(RandomCity city, Ticket ticket) {
        return Stream.concat(
                        around(city, ticket).stream(),
                        ticket.supporting().stream().flatMap(opd -> of(city, opd).stream()))
                .toList();
    }

    /** Sealed kinds are their own OPD's alone; who is reported on never knows. */
    private static boolean hidden(Handler reader, Ticket ticket) {
        boolean elsewhere = !reader.opd().equals(ticket.opd());
        boolean sealed = ticket.report().kind() == TicketKind.CORRUPTION && elsewhere;
        boolean reported =
                reader.opd().isPresent() && reader.opd().equals(ticket.report().about());
        return sealed || reported;
    }

    private static void assertCitizens(RandomCity city, List<Entry> entries, List<Notice> told) {
        Set<ChatAddress> required = new HashSet<>();
        Set<ChatAddress> allowed = new HashSet<>();
        for (Entry entry : entries) {
            Set<Hearer> hearers = entry.action().map(TOLD::get).orElse(Set.of());
            ChatAddress reporter = entry.after().report().reporter().chat();
            if (hearers.contains(Hearer.CITIZEN)) {
                required.add(reporter);
            }
            if (hearers.contains(Hearer.FOLLOWERS)) {
                followers(city, entry.after()).forEach(required::add);
                allowed.addAll(List.of(DeskWorld.CITIZEN, RandomCity.NEIGHBOUR));
            }
        }
        allowed.addAll(required);
        Set<ChatAddress> actual = told.stream()
                .map(Notice::to)
                .filter(chat -> !RandomCity.STAFF.contains(chat))
                .collect(Collectors.toSet());
        assertThat(actual).as("citizens who hear of %s", entries).containsAll(required);
        assertThat(allowed).as("citizens who may hear of %s", entries).containsAll(actual);
    }

    private static Stream<ChatAddress> followers(RandomCity city, Ticket parent) {
        return city.filed.stream()
                .map(city.world::now)
                .filter(ticket -> ticket.mergedInto().equals(Optional.of(parent.number())))
                .map(ticket -> ticket.report().reporter().chat());
    }

    /** Every report holds words of its own: whoever reads them in a message has to be somebody who may. */
    private static void assertNoLeaks(
            RandomCity city, RandomCity.Event event, Map<TicketNumber, Ticket> before, List<Notice> told) {
        for (Notice notice : told) {
            if (RandomCity.STAFF.contains(notice.to())) {
                assertMayRead(city, before, notice.to(), notice.message().text().plain());
            }
        }
        event.actor().ifPresent(actor -> assertMayRead(city, before, actor, event.replies()));
    }

    private static void assertMayRead(
            RandomCity city, Map<TicketNumber, Ticket> before, ChatAddress chat, String text) {
        Handler reader = city.world.ports.staff().find(chat).orElseThrow();
        for (Ticket ticket : city.filed) {
            if (text.contains(ticket.report().description())) {
                Ticket now = city.world.now(ticket);
                assertThat(mayRead(reader, now) || mayRead(reader, before.getOrDefault(ticket.number(), now)))
                        .as("%s reads of %s at %s: %s", reader.name(), ticket.number(), now.opd(), text)
                        .isTrue();
            }
        }
    }

    private static boolean mayRead(Handler reader, Ticket ticket) {
        boolean own = reader.opd().isEmpty()
                || reader.opd().equals(ticket.opd())
                || ticket.supporting().contains(reader.opd().get());
        return own && !hidden(reader, ticket);
    }

    /** What waits for the head reaches no citizen; what is approved reaches the citizen as it was written. */
    private void assertApprovals(RandomCity city, RandomCity.Event event, List<Entry> entries, List<Notice> told) {
        String toCitizens = told.stream()
                .filter(notice -> !RandomCity.STAFF.contains(notice.to()))
                .map(notice -> notice.message().text().plain())
                .collect(Collectors.joining("\n"));
        for (Entry entry : entries) {
            TicketNumber number = entry.after().number();
            switch (entry.action().orElse(TicketAction.ADD)) {
                case SUBMIT -> submitted.put(number, event.words());
                case APPROVE, RELEASE ->
                    Optional.ofNullable(submitted.remove(number))
                            .ifPresent(words -> assertThat(toCitizens).contains(words));
                case ADD, ACCEPT, ASK -> assertThat(number).isNotNull();
                default -> submitted.remove(number);
            }
        }
        submitted
                .values()
                .forEach(words -> assertThat(toCitizens + city.filed.size()).doesNotContain(words));
    }
}
