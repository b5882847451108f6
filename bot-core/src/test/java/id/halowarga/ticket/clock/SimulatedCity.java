package id.halowarga.ticket.clock;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.classification.Classification;
import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.OpdRouter;
import id.halowarga.learning.InMemoryCorrections;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MessageId;
import id.halowarga.staff.Handler;
import id.halowarga.staff.InMemoryStaffStore;
import id.halowarga.staff.Role;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.InMemoryDrafts;
import id.halowarga.ticket.InMemoryHandledMessages;
import id.halowarga.ticket.InMemoryNoticeQueue;
import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Actor;
import id.halowarga.ticket.desk.DefaultCitizenDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Material;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.StaffRequest;
import id.halowarga.ticket.desk.StaffResult;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TimedDesk;
import id.halowarga.ticket.satisfaction.InMemorySatisfactionStore;
import id.halowarga.ticket.support.InMemorySupportStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A city of thirty OPDs over stores in memory. Each has an admin but the last three; every third one has a head; three of
 * those want to see answers first.
 */
final class SimulatedCity {
    static final int OPDS = 30;
    static final String OPERATOR = "operator";
    static final String LEADER = "leader";

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final TestClock clock = TestClock.at(Instant.EPOCH);
    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    private final InMemoryNoticeQueue notices = new InMemoryNoticeQueue(unit);
    private final InMemoryStaffStore staff = new InMemoryStaffStore(unit);
    private final DeskPorts ports;
    private final DefaultCitizenDesk citizens;
    private final StaffDesk desk;
    private final Clockwork clockwork;
    private int messages;
    private int heard;

    SimulatedCity() {
        Directory directory = new Directory(
                "Kota Simulasi",
                ZONE,
                IntStream.rangeClosed(1, OPDS).mapToObj(SimulatedCity::opd).toList(),
                List.of());
        WorkingCalendar calendar = WorkingCalendar.shipped(ZONE);
        DeskSetup setup = new DeskSetup(
                directory,
                new OpdRouter(directory, text -> Classification.NONE),
                calendar,
                Messages.shipped(),
                DeskSettings.DEFAULT,
                clock);
        InMemoryTicketClocks clocks = new InMemoryTicketClocks(unit);
        ClockPlan plan = new ClockPlan(calendar, ClockSettings.DEFAULT);
        ports = new DeskPorts(
                unit,
                new InMemoryHandledMessages(unit),
                new ClockedTickets(new InMemoryTicketStore(unit), clocks, plan),
                staff,
                notices,
                new InMemoryDrafts(unit),
                new InMemoryCorrections(unit),
                new InMemorySatisfactionStore(unit),
                new InMemorySupportStore(unit));
        citizens = new DefaultCitizenDesk(ports, setup);
        desk = new StaffDesk(ports, setup);
        clockwork = new Clockwork(
                unit,
                ports.tickets(),
                clocks,
                plan,
                new Clockwork.ClockHours(clock, calendar, true),
                new TimedDesk(ports, setup));
        appoint();
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "opd%02d", number);
    }

    static boolean hasAdmin(String opd) {
        return opd.compareTo(code(OPDS - 3)) <= 0;
    }

    static boolean hasHead(String opd) {
        return hasAdmin(opd) && Integer.parseInt(opd.substring(3)) % 3 == 0;
    }

    static boolean approves(String opd) {
        return Set.of(code(6), code(15), code(24)).contains(opd);
    }

    private static Opd opd(int number) {
        String code = code(number);
        return new Opd(
                new OpdCode(code), "Dinas " + code, code, "", Set.of(), List.of(), Optional.empty(), approves(code));
    }

    private void appoint() {
        bind(OPERATOR, Role.OPERATOR, Optional.empty());
        bind(LEADER, Role.LEADER, Optional.empty());
        IntStream.rangeClosed(1, OPDS).mapToObj(SimulatedCity::code).forEach(code -> {
            if (hasAdmin(code)) {
                bind("admin" + code, Role.OPD_ADMIN, Optional.of(new OpdCode(code)));
            }
            if (hasHead(code)) {
                bind("head" + code, Role.OPD_HEAD, Optional.of(new OpdCode(code)));
            }
        });
    }

    private void bind(String name, Role role, Optional<OpdCode> opd) {
        staff.bind(new Handler(chat(name), role, opd, name, Language.INDONESIAN, false), clock.instant());
    }

    private static ChatAddress chat(String name) {
        return new ChatAddress(ChannelName.TELEGRAM, name);
    }

    void at(LocalDateTime local) {
        clock.set(local.atZone(ZONE).toInstant());
    }

    Ticket file(String citizen, String opd) {
        Report report = new Report(
                TicketKind.COMPLAINT,
                "Lampu jalan padam",
                new Place(Optional.empty(), "Jalan Kenanga"),
                List.of(),
                Optional.of(new OpdCode(opd)),
                Identity.OPEN,
                new Reporter(chat(citizen), "Warga", Language.INDONESIAN),
                List.of(),
                false,
                false);
        return citizens.file(report, cause());
    }

    private Cause cause() {
        return new Cause(List.of(new MessageId(ChannelName.TELEGRAM, Integer.toString(++messages))));
    }

    Ticket now(TicketNumber number) {
        return ports.tickets().find(number).orElseThrow();
    }

    /** Somebody does something with a ticket; false if it was not possible. */
    boolean happens(SimulatedEvent event, TicketNumber number) {
        Ticket ticket = now(number);
        ChatAddress citizen = ticket.report().reporter().chat();
        return switch (event) {
            case ADD ->
                ticket.stage().name().equals("AWAITING_CITIZEN")
                        && citizens.add(number, citizen, "Di depan nomor 5", List.of(), cause())
                                .isPresent();
            case CLOSE -> citizens.close(number, citizen, cause()).isPresent();
            case REOPEN ->
                ticket.stage().name().equals("DONE")
                        && citizens.reopen(number, citizen, "Belum beres", List.of(), cause())
                                .isPresent();
            case DISPOSE ->
                ticket.awaitsOperator()
                        && acts(
                                OPERATOR,
                                TicketAction.DISPOSE,
                                number,
                                new Target.Unit(new OpdCode(SimulatedEvent.SECOND_OPD)));
            case APPROVE ->
                ticket.opd()
                        .filter(opd -> acts("head" + opd, TicketAction.APPROVE, number, Target.NONE))
                        .isPresent();
            case ACCEPT, ANSWER, ASK, FINISH ->
                ticket.opd()
                        .filter(opd -> acts("admin" + opd, TicketAction.valueOf(event.name()), number, Target.NONE))
                        .isPresent();
        };
    }

    private boolean acts(String who, TicketAction action, TicketNumber number, Target target) {
        Optional<Handler> found = staff.find(chat(who));
        return found.isPresent() && acts(found.get(), who, action, number, target);
    }

    private boolean acts(Handler handler, String who, TicketAction action, TicketNumber number, Target target) {
        Actor actor = new Actor(handler, handler.chat(), who);
        Material material = action == TicketAction.ACCEPT ? Material.NONE : new Material("Baik", List.of());
        StaffResult result = desk.act(new StaffRequest(actor, action, number, material, target, cause()));
        return result instanceof StaffResult.Changed;
    }

    /** One run of the clock: what it took of each ticket, and who heard of it. */
    Map<TicketNumber, Morning> run() {
        forget();
        List<TakenStep> taken = new ArrayList<>(clockwork.work(10_000));
        taken.addAll(clockwork.work(10_000));
        List<InMemoryNoticeQueue.Notice> told =
                notices.notices().subList(heard, notices.notices().size());
        Map<TicketNumber, Morning> mornings = new HashMap<>();
        taken.forEach(step -> mornings.merge(
                step.ticket(), new Morning(List.of(step.step().name()), hearers(told, step.ticket())), Morning::and));
        return mornings;
    }

    private static List<String> hearers(List<InMemoryNoticeQueue.Notice> told, TicketNumber number) {
        return told.stream()
                .filter(notice -> notice.message().text().plain().contains(number.value()))
                .map(notice -> notice.to().chat())
                .sorted()
                .toList();
    }

    /** Whatever was said before is not the clock's. */
    private void forget() {
        heard = notices.notices().size();
    }

    /**
     * What happened to a ticket on one morning.
     *
     * @param steps the steps that were taken
     * @param chats who heard of it, sorted, each as often as they did
     */
    record Morning(List<String> steps, List<String> chats) {
        Morning and(Morning other) {
            return new Morning(
                    Stream.concat(steps.stream(), other.steps.stream()).toList(), chats);
        }
    }
}
