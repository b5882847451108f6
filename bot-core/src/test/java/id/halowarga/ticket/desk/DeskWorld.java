package id.halowarga.ticket.desk;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.classification.Classification;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.directory.Directory;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.OpdRouter;
import id.halowarga.learning.InMemoryCorrections;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MessageId;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.Handler;
import id.halowarga.staff.InMemoryStaffStore;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.PresentStaff;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.FailedInMemory;
import id.halowarga.staff.command.StaffDispatcher;
import id.halowarga.staff.command.StaffPortsInMemory;
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
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.clock.ClockPlan;
import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.ClockedTickets;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.ticket.clock.InMemoryTicketClocks;
import id.halowarga.ticket.satisfaction.InMemorySatisfactionStore;
import id.halowarga.ticket.support.InMemorySupportStore;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small city with its desks and people, over stores in memory; it is Wednesday, 18 November 2026, ten in the morning. */
public final class DeskWorld {
    public static final OpdCode ROADS = SampleTickets.ROADS;
    public static final OpdCode WASTE = SampleTickets.WASTE;
    public static final OpdCode TRAFFIC = new OpdCode("dishub");
    /** An OPD whose head sees answers first. */
    public static final OpdCode HEALTH = new OpdCode("dinkes");

    /** A unit below it. */
    public static final OpdCode CLINIC = new OpdCode("puskesmas");

    /** Whose matter the staff's conduct is. */
    public static final OpdCode STAFFING = new OpdCode("bkpsdm");

    /** Whose matter corruption is. */
    public static final OpdCode INSPECTORATE = new OpdCode("inspektorat");

    public static final ChatAddress CITIZEN = telegram("1001");
    public static final ChatAddress OPERATOR = telegram("2001");
    public static final ChatAddress BUDI = telegram("3001");
    public static final ChatAddress SITI = telegram("3002");
    public static final ChatAddress WASTE_ADMIN = telegram("3003");
    public static final ChatAddress STRANGER = telegram("9001");
    public static final ChatAddress GROUP = telegram("-500");

    public final TestClock clock = TestClock.at("2026-11-18T03:00:00Z");
    public final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    public final InMemoryTicketStore tickets = new InMemoryTicketStore(unit);
    public final InMemoryNoticeQueue notices = new InMemoryNoticeQueue(unit);
    public final InMemoryStaffStore staff = new InMemoryStaffStore(unit);
    /** Messages that failed. */
    public final FailedInMemory failed = new FailedInMemory();
    /** What people put right. */
    public final InMemoryCorrections corrections = new InMemoryCorrections(unit);

    /** Answers that wait for the head. */
    public final InMemoryDrafts drafts = new InMemoryDrafts(unit);

    public final DeskSetup setup = setup(clock);
    public final DeskPorts ports = new DeskPorts(
            unit,
            new InMemoryHandledMessages(unit),
            tickets,
            present(),
            notices,
            drafts,
            corrections,
            new InMemorySatisfactionStore(unit),
            new InMemorySupportStore(unit));
    public final InMemoryTicketClocks clocks = new InMemoryTicketClocks(unit);
    public final ClockPlan plan = new ClockPlan(setup.calendar(), ClockSettings.DEFAULT);
    /** The same stores, which set the tickets' clocks. */
    public final DeskPorts clocked = new DeskPorts(
            unit,
            ports.handled(),
            new ClockedTickets(tickets, clocks, plan),
            ports.staff(),
            notices,
            ports.drafts(),
            corrections,
            ports.satisfaction(),
            ports.supports());

    public final Clockwork clockwork = new Clockwork(
            unit,
            clocked.tickets(),
            clocks,
            plan,
            new Clockwork.ClockHours(clock, setup.calendar(), true),
            new TimedDesk(clocked, setup));
    public final DefaultCitizenDesk citizens = new DefaultCitizenDesk(clocked, setup);
    public final StaffDesk desk = new StaffDesk(clocked, setup);
    public final StaffDispatcher dispatcher =
            new StaffDispatcher(clocked, setup, StaffPortsInMemory.over(ports, JoinLinks.NONE, failed));

    private final Map<String, Conversation> conversations = new HashMap<>();
    private int messages;

    /** With an operator, two handlers of the roads and one of the waste; nobody handles the traffic. */
    public static DeskWorld staffed() {
        DeskWorld world = new DeskWorld();
        world.bind(OPERATOR, Role.OPERATOR, Optional.empty(), "Rina");
        world.bind(BUDI, Role.OPD_ADMIN, Optional.of(ROADS), "Budi");
        world.bind(SITI, Role.OPD_ADMIN, Optional.of(ROADS), "Siti");
        world.bind(WASTE_ADMIN, Role.OPD_ADMIN, Optional.of(WASTE), "Wayan");
        return world;
    }

    private StaffStore present() {
        return new PresentStaff(staff, clock, ZoneId.of("Asia/Jakarta"));
    }

    private static DeskSetup setup(TestClock clock) {
        Directory directory = new Directory(
                "Kota Contoh",
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        opd(ROADS, "Dinas Pekerjaan Umum", "Dinas PU"),
                        opd(WASTE, "Dinas Lingkungan Hidup", "DLH"),
                        opd(TRAFFIC, "Dinas Perhubungan", "Dishub"),
                        unit(HEALTH, "Dinas Kesehatan", "Dinkes", Optional.empty(), true),
                        unit(CLINIC, "Puskesmas Melati", "Puskesmas", Optional.of(HEALTH), false),
                        unit(STAFFING, "Badan Kepegawaian", "BKPSDM", Optional.empty(), false),
                        unit(INSPECTORATE, "Inspektorat", "Inspektorat", Optional.empty(), false)),
                List.of(),
                new KindOwners(Optional.of(STAFFING), Optional.of(INSPECTORATE), Optional.empty()));
        return new DeskSetup(
                directory,
                new OpdRouter(directory, text -> Classification.NONE),
                WorkingCalendar.shipped(directory.timeZone()),
                Messages.shipped(),
                DeskSettings.DEFAULT,
                clock);
    }

    private static Opd opd(OpdCode code, String name, String label) {
        return new Opd(code, name, label, "", Set.of(new Topic(code.value())), List.of());
    }

    private static Opd unit(OpdCode code, String name, String label, Optional<OpdCode> under, boolean approval) {
        return new Opd(code, name, label, "", Set.of(), List.of(), under, approval);
    }

    public static ChatAddress telegram(String chat) {
        return new ChatAddress(ChannelName.TELEGRAM, chat);
    }

    public void bind(ChatAddress chat, Role role, Optional<OpdCode> opd, String name) {
        staff.bind(new Handler(chat, role, opd, name, Language.INDONESIAN, chat.equals(GROUP)), clock.instant());
    }

    public Handler handler(ChatAddress chat) {
        return staff.find(chat).orElseThrow();
    }

    public static Report report(Optional<OpdCode> opd) {
        return report(opd, Identity.OPEN);
    }

    public static Report report(Optional<OpdCode> opd, Identity identity) {
        return new Report(
                TicketKind.COMPLAINT,
                "Jalan di depan pasar rusak parah",
                new Place(Optional.empty(), "Jalan Melati 5"),
                List.of(SampleTickets.PHOTO),
                opd,
                identity,
                new Reporter(CITIZEN, "Ayu Warga", Language.INDONESIAN),
                List.of(
                        new Suggestion(new Topic("dpupr"), 0.6),
                        new Suggestion(new Topic("dlh"), 0.3),
                        new Suggestion(new Topic("dishub"), 0.1)),
                false,
                false);
    }

    /** Files a report for the roads. */
    public Ticket filed() {
        return citizens.file(report(Optional.of(ROADS)), cause());
    }

    /** Files a report without an OPD. */
    public Ticket undecided() {
        return citizens.file(report(Optional.empty()), cause());
    }

    public Ticket now(Ticket ticket) {
        return tickets.find(ticket.number()).orElseThrow();
    }

    public MessageId messageId() {
        return new MessageId(ChannelName.TELEGRAM, Integer.toString(++messages));
    }

    public Cause cause() {
        return new Cause(List.of(messageId()));
    }

    public List<OutboundMessage> noticesTo(ChatAddress chat) {
        return notices.to(chat);
    }

    /** The words of the last notice to a chat. */
    public String lastTo(ChatAddress chat) {
        List<OutboundMessage> all = notices.to(chat);
        return all.get(all.size() - 1).text().plain();
    }

    public static Sender sender(ChatAddress chat) {
        return sender(chat, chat.chat(), "");
    }

    public static Sender sender(ChatAddress chat, String person, String name) {
        return new Sender(chat, person, name, !chat.chat().equals(person), Optional.empty());
    }

    public InboundMessage text(Sender sender, String words) {
        return new InboundMessage.Text(messageId(), sender, clock.instant(), Optional.empty(), words);
    }

    public InboundMessage press(Sender sender, String payload) {
        return new InboundMessage.ButtonPress(messageId(), sender, clock.instant(), Optional.empty(), payload);
    }

    public InboundMessage photo(Sender sender, String caption, MediaContent content) {
        return new InboundMessage.Media(
                messageId(), sender, clock.instant(), Optional.empty(), content, caption, Optional.empty());
    }

    public InboundMessage reply(Sender sender, TicketReference reference, String words) {
        return new InboundMessage.Text(
                messageId(), sender, clock.instant(), Optional.of(new ReplyTo("1", Optional.of(reference))), words);
    }

    /** What the dispatcher makes of messages; its conversation goes on from there. */
    public Optional<Turn> take(InboundMessage... burst) {
        Burst taken = new Burst(List.of(burst));
        Optional<Turn> turn = dispatcher.take(conversation(taken), taken);
        turn.ifPresent(t -> conversations.put(taken.sender().conversation().value(), t.next()));
        return turn;
    }

    public Conversation conversation(Burst burst) {
        return conversations.computeIfAbsent(
                burst.sender().conversation().value(), id -> Conversation.fresh(Language.INDONESIAN, clock.instant()));
    }

    public void put(ChatAddress chat, Conversation conversation) {
        conversations.put(sender(chat).conversation().value(), conversation);
    }

    public List<OutboundMessage> answers(InboundMessage... burst) {
        return take(burst).orElseThrow().replies();
    }

    /** Words answered to words in a private chat. */
    public String says(ChatAddress chat, String words) {
        return joined(answers(text(sender(chat), words)));
    }

    /** Words answered to a press in a private chat. */
    public String presses(ChatAddress chat, TicketNumber number, String action) {
        return joined(answers(press(sender(chat), "t." + number + "." + action)));
    }

    public static String joined(List<OutboundMessage> messages) {
        return String.join("\n", messages.stream().map(m -> m.text().plain()).toList());
    }

    public static List<String> labels(OutboundMessage message) {
        return message.options().stream().map(o -> o.label()).toList();
    }

    public static List<String> payloads(List<OutboundMessage> messages) {
        return messages.stream()
                .flatMap(m -> m.options().stream())
                .map(o -> o.payload())
                .toList();
    }
}
