package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.GROUP;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.text.Language;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Rights;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.satisfaction.Stars;
import id.halowarga.ticket.support.InMemorySimilarReports;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A city whose people do random things: what they say holds words that nobody says twice. */
final class RandomCity {
    static final ChatAddress NEIGHBOUR = DeskWorld.telegram("1002");
    private static final ChatAddress LEADER = DeskWorld.telegram("2101");
    private static final ChatAddress ROADS_HEAD = DeskWorld.telegram("3009");
    private static final ChatAddress HEALTH_ADMIN = DeskWorld.telegram("4001");
    private static final ChatAddress HEALTH_HEAD = DeskWorld.telegram("4003");
    private static final ChatAddress CLINIC_ADMIN = DeskWorld.telegram("4005");
    private static final ChatAddress STAFFING_ADMIN = DeskWorld.telegram("5001");
    private static final ChatAddress INSPECTOR = DeskWorld.telegram("6001");
    static final List<ChatAddress> STAFF = List.of(
            OPERATOR,
            LEADER,
            BUDI,
            SITI,
            ROADS_HEAD,
            WASTE_ADMIN,
            GROUP,
            HEALTH_ADMIN,
            HEALTH_HEAD,
            CLINIC_ADMIN,
            STAFFING_ADMIN,
            INSPECTOR);
    private static final int RECENT = 6;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Map<TicketAction, String> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(TicketAction.ACCEPT, "/terima %1$s"),
            Map.entry(TicketAction.ANSWER, "/balas %1$s %3$s"),
            Map.entry(TicketAction.ASK, "/tanya %1$s %3$s"),
            Map.entry(TicketAction.FINISH, "/selesai %1$s %3$s"),
            Map.entry(TicketAction.FINISH_PARTLY, "/sebagian %1$s %3$s"),
            Map.entry(TicketAction.CONTINUE, "/lanjut %1$s"),
            Map.entry(TicketAction.INSPECT, "/periksa %1$s %3$s"),
            Map.entry(TicketAction.SUPPORT, "/bantu %1$s dlh %3$s"),
            Map.entry(TicketAction.CONTRIBUTE, "/bantu %1$s %3$s"),
            Map.entry(TicketAction.REDIRECT, "/koordinasi %1$s dlh %3$s"),
            Map.entry(TicketAction.PRIORITISE, "/prioritas %1$s tinggi"),
            Map.entry(TicketAction.APPROVE, "/setujui %1$s"),
            Map.entry(TicketAction.REVISE, "/revisi %1$s %3$s"),
            Map.entry(TicketAction.RELEASE, "/loloskan %1$s"),
            Map.entry(TicketAction.RETURN, "/kembalikan %1$s %3$s"),
            Map.entry(TicketAction.REFUSE, "/tolak %1$s %3$s"),
            Map.entry(TicketAction.DISPOSE, "/disposisi %1$s dinkes %3$s"),
            Map.entry(TicketAction.MERGE, "/gabung %1$s %2$s"),
            Map.entry(TicketAction.SPLIT, "/pisah %1$s")));
    /** What takes a ticket from those who have it, or ends it: seldom, so that tickets live a while. */
    private static final Set<TicketAction> ENDS =
            Set.of(TicketAction.REFUSE, TicketAction.MERGE, TicketAction.DISPOSE, TicketAction.RETURN);

    private static final List<String> LISTS = List.of("/gabung %1$s", "/tiket %1$s", "/antrian", "/tiket");
    private static final List<String> PRESSES = List.of(
            "terima",
            "disposisi.dlh",
            "disposisi.dinkes",
            "alih.dlh",
            "setujui",
            "setujui",
            "loloskan",
            "lain",
            "lihat",
            "gabung",
            "ikut.%2$s",
            "pisah",
            "prioritas.urgent",
            "lanjut");

    final DeskWorld world = DeskWorld.staffed();
    final List<Ticket> filed = new ArrayList<>();
    private final DefaultRatingDesk ratings = new DefaultRatingDesk(world.clocked, world.setup);
    private final DefaultSupportDesk supports =
            new DefaultSupportDesk(world.clocked, world.setup, new InMemorySimilarReports(world.tickets));
    private final Random random;
    private int said;

    RandomCity(long seed) {
        random = new Random(seed);
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Lina");
        world.bind(ROADS_HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Rudi");
        world.bind(GROUP, Role.OPD_ADMIN, Optional.of(WASTE), "PIC DLH");
        world.bind(HEALTH_ADMIN, Role.OPD_ADMIN, Optional.of(DeskWorld.HEALTH), "Ani");
        world.bind(HEALTH_HEAD, Role.OPD_HEAD, Optional.of(DeskWorld.HEALTH), "Hadi");
        world.bind(CLINIC_ADMIN, Role.OPD_ADMIN, Optional.of(DeskWorld.CLINIC), "Cici");
        world.bind(STAFFING_ADMIN, Role.OPD_ADMIN, Optional.of(DeskWorld.STAFFING), "Sari");
        world.bind(INSPECTOR, Role.OPD_ADMIN, Optional.of(DeskWorld.INSPECTORATE), "Indra");
    }

    /**
     * What happened.
     *
     * @param actor   the chat in which it happened; empty for citizens and the clock
     * @param words   what was said, in words that nobody says twice
     * @param clock   whether the city's clock did it
     * @param replies what was answered there
     */
    record Event(Optional<ChatAddress> actor, String words, boolean clock, String replies) {}

    Event step() {
        world.clock.advance(Duration.ofMinutes(random.nextInt(300)));
        said++;
        String words = "kata" + said + "x";
        int what = filed.isEmpty() ? 0 : random.nextInt(24);
        if (what < 1) {
            file(words);
        } else if (what < 6) {
            citizen(recent(), words);
        } else if (what == 6) {
            world.clockwork.work(50);
            return new Event(Optional.empty(), words, true, "");
        } else if (what == 7) {
            someoneIsAway();
        } else {
            return handler(words);
        }
        return new Event(Optional.empty(), words, false, "");
    }

    private void file(String words) {
        TicketKind kind = switch (random.nextInt(6)) {
            case 0 -> TicketKind.CONDUCT;
            case 1 -> TicketKind.CORRUPTION;
            default -> TicketKind.COMPLAINT;
        };
        Optional<OpdCode> opd = Optional.of(List.of(ROADS, WASTE, DeskWorld.HEALTH, DeskWorld.TRAFFIC)
                        .get(random.nextInt(4)))
                .filter(code -> kind == TicketKind.COMPLAINT && random.nextInt(4) > 0);
        filed.add(world.citizens.file(
                report(kind, words, opd, random.nextBoolean() ? CITIZEN : NEIGHBOUR), world.cause()));
    }

    private static Report report(TicketKind kind, String words, Optional<OpdCode> opd, ChatAddress citizen) {
        Optional<OpdCode> about = kind.aboutStaff() ? Optional.of(ROADS) : Optional.empty();
        return new Report(
                kind,
                words,
                new Place(Optional.empty(), "Jalan Melati 5"),
                List.of(SampleTickets.PHOTO),
                opd,
                Identity.OPEN,
                new Reporter(citizen, "Warga", Language.INDONESIAN),
                DeskWorld.report(opd).suggested(),
                false,
                false,
                about);
    }

    private void citizen(Ticket ticket, String words) {
        TicketNumber number = ticket.number();
        ChatAddress own = ticket.report().reporter().chat();
        ChatAddress other = own.equals(CITIZEN) ? NEIGHBOUR : CITIZEN;
        switch (random.nextInt(6)) {
            case 0 -> world.citizens.add(number, own, words, List.of(), world.cause());
            case 1 -> world.citizens.close(number, own, world.cause());
            case 2 -> world.citizens.reopen(number, own, words, List.of(), world.cause());
            case 3 -> ratings.rate(number, own, new Stars(1 + random.nextInt(5)), words, world.cause());
            case 4 ->
                supports.support(number, report(TicketKind.COMPLAINT, words, Optional.empty(), other), world.cause());
            default -> world.citizens.add(number, other, words, List.of(), world.cause());
        }
    }

    private void someoneIsAway() {
        LocalDate today = LocalDate.ofInstant(world.clock.instant(), ZONE);
        if (random.nextBoolean()) {
            world.staff.announce(new Absence(SITI, BUDI, today, today.plusDays(2)), world.clock.instant());
        } else {
            world.staff.announce(
                    new Absence(HEALTH_HEAD, HEALTH_ADMIN, today, today.plusDays(1)), world.clock.instant());
        }
    }

    /** One of the last few, so that each of them lives a while. */
    private Ticket recent() {
        return filed.get(Math.max(0, filed.size() - 1 - random.nextInt(RECENT)));
    }

    /** Anybody, but mostly those who have to do with the ticket. */
    private ChatAddress somebody(Ticket ticket) {
        List<ChatAddress> concerned = STAFF.stream()
                .filter(chat -> {
                    Optional<OpdCode> opd = world.handler(chat).opd();
                    Ticket now = world.now(ticket);
                    return opd.isEmpty()
                            || opd.equals(now.opd())
                            || now.supporting().contains(opd.get());
                })
                .toList();
        List<ChatAddress> people = random.nextInt(5) > 0 ? concerned : STAFF;
        return people.get(random.nextInt(people.size()));
    }

    /** Mostly something that can be done now. */
    private String command(ChatAddress who, Ticket ticket) {
        Handler handler = world.ports.staff().find(who).orElseThrow();
        boolean gently = random.nextInt(3) > 0;
        List<TicketAction> possible = Rights.possible(handler, world.now(ticket)).stream()
                .filter(COMMANDS::containsKey)
                .filter(action -> !(gently && ENDS.contains(action)))
                .toList();
        if (possible.isEmpty() || random.nextInt(6) == 0) {
            List<String> all = random.nextBoolean() ? LISTS : List.copyOf(COMMANDS.values());
            return all.get(random.nextInt(all.size()));
        }
        return COMMANDS.getOrDefault(possible.get(random.nextInt(possible.size())), "/tiket");
    }

    private Event handler(String words) {
        Ticket ticket = recent();
        ChatAddress who = somebody(ticket);
        Sender sender = who.equals(GROUP) ? sender(GROUP, "77", "Joko") : sender(who);
        Ticket other = recent();
        boolean typed = random.nextInt(4) > 0;
        String pattern = typed ? command(who, ticket) : PRESSES.get(random.nextInt(PRESSES.size()));
        String said = pattern.formatted(ticket.number(), other.number(), words);
        Optional<Turn> turn =
                world.take(typed ? world.text(sender, said) : world.press(sender, "t." + ticket.number() + "." + said));
        String replies = turn.map(Turn::replies).map(DeskWorld::joined).orElse("");
        return new Event(Optional.of(who), words, false, replies);
    }
}
