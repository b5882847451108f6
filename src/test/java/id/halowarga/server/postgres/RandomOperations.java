package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.Role;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import id.halowarga.ticket.HandledMessages.Outcome;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Does random things with stores; the same seed does the same things. Each step is minutes after the one before. */
final class RandomOperations {
    private static final List<OpdCode> OPDS = List.of(SampleTickets.ROADS, SampleTickets.WASTE);
    private static final List<ChatAddress> CHATS = List.of(SampleTickets.CITIZEN, SampleTickets.NEIGHBOUR);
    private static final String REFUSED = "refused";

    private final Random seeds;
    private final Stores stores;
    private final List<Supplier<Object>> operations = List.of(
            this::file,
            this::move,
            this::moveFromAnOldVersion,
            this::tell,
            this::handle,
            this::bind,
            this::release,
            this::invite,
            this::redeem,
            this::lists,
            this::severalTogether);
    private final List<TicketNumber> numbers = new ArrayList<>();
    private Instant now = SampleTickets.FILED;
    private Random random;
    private SampleTickets samples;

    RandomOperations(long seed, Stores stores) {
        this.seeds = new Random(seed);
        this.random = new Random(seed);
        this.samples = new SampleTickets(seed);
        this.stores = stores;
        numbers.add(samples.number());
    }

    private void begin(long seed) {
        random = new Random(seed);
        samples = new SampleTickets(seed);
    }

    /** Does the next thing; returns what came of it. */
    Object next() {
        now = now.plus(Duration.ofMinutes(1 + seeds.nextInt(100)));
        begin(seeds.nextLong());
        return attempt(one(operations));
    }

    private static Object attempt(Supplier<Object> operation) {
        try {
            return operation.get();
        } catch (RuntimeException refused) {
            return REFUSED;
        }
    }

    /** Everything that the stores hold. */
    Object everything() {
        return List.of(
                lists(),
                numbers.stream().map(stores.tickets()::find).toList(),
                numbers.stream().map(stores.tickets()::story).toList(),
                numbers.stream().map(stores.tickets()::audit).toList(),
                CHATS.stream().map(stores.staff()::find).toList());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Optional<OpdCode> perhapsOpd() {
        return random.nextBoolean() ? Optional.of(one(OPDS)) : Optional.empty();
    }

    private Object file() {
        Ticket sample = random.nextBoolean() ? samples.rich() : samples.plain(one(CHATS), random.nextBoolean());
        Ticket ticket = SampleTickets.filed(sample, random.nextInt(10));
        if (random.nextInt(5) > 0) {
            numbers.add(ticket.number());
        }
        return List.of(stores.tickets().insert(ticket), stores.tickets().insert(ticket));
    }

    private Object move() {
        TicketStage stage = one(List.of(TicketStage.values()));
        Optional<OpdCode> opd = perhapsOpd();
        TicketNumber number = one(numbers);
        return stores.unit()
                .execute(() -> stores.tickets().findForUpdate(number).map(ticket -> {
                    Ticket moved = SampleTickets.moved(ticket, stage, opd);
                    stores.tickets().update(moved);
                    return moved;
                }));
    }

    private Object moveFromAnOldVersion() {
        Optional<Ticket> found = stores.tickets().find(one(numbers));
        found.ifPresent(ticket -> stores.tickets()
                .update(SampleTickets.moved(
                        SampleTickets.moved(ticket, TicketStage.NEW, Optional.empty()),
                        TicketStage.CLOSED,
                        Optional.empty())));
        return found;
    }

    private Object tell() {
        TicketNumber number = one(numbers);
        stores.tickets().append(SampleTickets.said(number, "kata " + random.nextInt(), random.nextInt(4)));
        stores.tickets().append(SampleTickets.audited(number, "answer", random.nextInt(4)));
        return stores.tickets().story(number);
    }

    private Object handle() {
        String message = Integer.toString(random.nextInt(20));
        stores.handled().record(SampleTickets.cause(message), new Outcome(1 + random.nextInt(3), "result"));
        return stores.handled().find(SampleTickets.cause(message).head());
    }

    private Object bind() {
        Role role = one(List.of(Role.values()));
        Optional<OpdCode> opd = role.ofOpd() ? Optional.of(one(OPDS)) : Optional.empty();
        ChatAddress chat = random.nextBoolean()
                ? one(CHATS)
                : new ChatAddress(ChannelName.TELEGRAM, Integer.toString(random.nextInt(6)));
        stores.staff().bind(new Handler(chat, role, opd, "Petugas", Language.ENGLISH, random.nextBoolean()), now);
        return stores.staff().find(chat);
    }

    private Object release() {
        return stores.staff().release(one(CHATS), now);
    }

    private Object invite() {
        Role role = random.nextBoolean() ? Role.OPD_ADMIN : Role.OPD_HEAD;
        Instant expiry = now.plus(Duration.ofHours(random.nextInt(20)));
        stores.staff()
                .invite(
                        new Invitation("code" + random.nextInt(8), Optional.of(one(OPDS)), role, expiry),
                        "Operator",
                        now);
        return "invited";
    }

    private Object redeem() {
        return stores.staff().redeem("code" + random.nextInt(8), now);
    }

    private Object lists() {
        int offset = random.nextInt(3);
        return List.of(
                stores.tickets().ofReporter(one(CHATS), offset, 4),
                stores.tickets().openAt(one(OPDS), offset, 5),
                stores.tickets().triage(offset, 6),
                stores.staff().handlersOf(one(OPDS)),
                stores.staff().operators());
    }

    /** Several things in one unit, which fails now and then: of its own, or because one of them does. */
    private Object severalTogether() {
        List<Supplier<Object>> together = List.of(one(operations), one(operations), one(operations));
        boolean fail = random.nextInt(3) == 0;
        long seed = random.nextLong();
        int known = numbers.size();
        return stores.unit().execute(() -> {
            // A unit may be begun again, and then does the same.
            begin(seed);
            numbers.subList(known, numbers.size()).clear();
            List<Object> results = new ArrayList<>();
            together.forEach(operation -> results.add(operation.get()));
            if (fail) {
                throw new IllegalArgumentException("given up");
            }
            return results;
        });
    }
}
