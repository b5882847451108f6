package id.halowarga.transcript;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import id.halowarga.staff.PresentStaff;
import id.halowarga.testing.Stores;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.InMemoryNoticeQueue;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.clock.ClockPlan;
import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.ClockedTickets;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.ticket.clock.InMemoryTicketClocks;
import id.halowarga.ticket.clock.TicketClocks;
import id.halowarga.ticket.desk.DeliveryDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.TimedDesk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs transcripts against the core alone: no channel, no database, in one thread. */
public final class CoreDriver implements TranscriptDriver {
    private static final ChannelName CHANNEL = new ChannelName("test");
    private static final int AT_ONCE = 100;

    private final Directory directory = TestCity.directory();
    private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
    private final Stores stores = Stores.inMemory();
    private final TurnTaker assistant;
    private final Clockwork clockwork;
    private final DeliveryDesk deliveries;
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final Map<String, Deque<OutboundMessage>> waiting = new HashMap<>();
    private final Map<String, List<OutboundMessage>> seen = new HashMap<>();
    private final boolean twice;
    private int noticesSeen;
    private int messages;

    /**
     * A fresh city.
     *
     * @param twice whether every turn is taken twice, as after a crash before its commit; the second result counts
     */
    public CoreDriver(boolean twice) {
        this.twice = twice;
        Messages words = Messages.shipped();
        OpdRouter router = new OpdRouter(directory, TestCity.classifier());
        Stores present = stores.with(new PresentStaff(stores.staff(), clock, directory.timeZone()));
        WorkingCalendar calendar = WorkingCalendar.shipped(directory.timeZone());
        ClockPlan plan = new ClockPlan(calendar, ClockSettings.DEFAULT);
        TicketClocks clocks = new InMemoryTicketClocks((InMemoryUnitOfWork) stores.unit());
        DeskPorts ports =
                present.with(new ClockedTickets(stores.tickets(), clocks, plan)).ports();
        DeskSetup setup = new DeskSetup(directory, router, calendar, words, DeskSettings.DEFAULT, clock);
        assistant = CoreAssistant.assemble(ports, present, setup, TestCity.reader());
        clockwork = new Clockwork(
                ports.unit(),
                ports.tickets(),
                clocks,
                plan,
                new Clockwork.ClockHours(clock, calendar, true),
                new TimedDesk(ports, setup));
        deliveries = new DeliveryDesk(ports, setup);
    }

    @Override
    public ZoneId zone() {
        return directory.timeZone();
    }

    @Override
    public void time(Instant now) {
        clock.set(now);
    }

    @Override
    public void tick() {
        while (!clockwork.work(AT_ONCE).isEmpty()) {
            handNotices();
        }
    }

    @Override
    public void block(String persona) {
        blocked.add(chat(persona));
    }

    @Override
    public void appoint(String persona, Seat seat) {
        seat.group().ifPresent(group -> groups.put(persona, "group-" + group.replace(' ', '-')));
        seat.handler(address(persona), persona)
                .ifPresent(handler -> stores.staff().bind(handler, clock.instant()));
    }

    private String chat(String persona) {
        return groups.getOrDefault(persona, persona);
    }

    @Override
    public void send(String persona, Line.Input input) {
        messages++;
        InboundMessage message = message(persona, input);
        Conversation before =
                conversations.computeIfAbsent(persona, p -> Conversation.fresh(Language.INDONESIAN, clock.instant()));
        Burst burst = new Burst(List.of(message));
        Turn turn = assistant.take(before, burst);
        if (twice) {
            turn = assistant.take(before, burst);
        }
        conversations.put(persona, turn.next());
        turn.replies().forEach(reply -> hand(chat(persona), reply));
        handNotices();
    }

    private void handNotices() {
        for (var notices = notices(); noticesSeen < notices.size(); notices = notices()) {
            InMemoryNoticeQueue.Notice notice = notices.get(noticesSeen);
            noticesSeen++;
            hand(notice.to().chat(), notice.message());
        }
    }

    private List<InMemoryNoticeQueue.Notice> notices() {
        return ((InMemoryNoticeQueue) stores.notices()).notices();
    }

    private void hand(String chat, OutboundMessage message) {
        if (blocked.contains(chat)) {
            MessageId lost = new MessageId(CHANNEL, "lost-" + noticesSeen);
            message.about().ifPresent(about -> deliveries.undelivered(lost, about));
            return;
        }
        waiting.computeIfAbsent(chat, c -> new ArrayDeque<>()).add(message);
        seen.computeIfAbsent(chat, c -> new ArrayList<>()).add(message);
    }

    private InboundMessage message(String persona, Line.Input input) {
        Sender sender = new Sender(
                address(persona),
                persona,
                TranscriptDriver.name(persona),
                groups.containsKey(persona),
                Optional.empty());
        MessageId id = new MessageId(CHANNEL, Integer.toString(messages));
        Instant now = clock.instant();
        if (input instanceof Line.Input.Words words) {
            return new InboundMessage.Text(id, sender, now, Optional.empty(), words.words());
        }
        if (input instanceof Line.Input.Press press) {
            return new InboundMessage.ButtonPress(id, sender, now, Optional.empty(), payload(persona, press.label()));
        }
        if (input instanceof Line.Input.Place place) {
            Pin pin = new Pin(place.latitude(), place.longitude());
            return new InboundMessage.Location(id, sender, now, Optional.empty(), pin, "");
        }
        if (input instanceof Line.Input.Photo photo) {
            MediaContent.Stored file = new MediaContent.Stored(
                    MediaKind.PHOTO,
                    String.format(Locale.ROOT, "%064x", messages),
                    "image/jpeg",
                    1000,
                    Optional.empty());
            return new InboundMessage.Media(id, sender, now, Optional.empty(), file, photo.caption(), Optional.empty());
        }
        if (input instanceof Line.Input.Reply reply) {
            return new InboundMessage.Text(id, sender, now, Optional.of(replied(persona, reply.to())), reply.words());
        }
        throw new IllegalArgumentException("an input without a meaning");
    }

    private String payload(String persona, String label) {
        List<OutboundMessage> messagesSeen = seen.getOrDefault(chat(persona), List.of());
        for (int i = messagesSeen.size() - 1; i >= 0; i--) {
            for (Option option : messagesSeen.get(i).options()) {
                if (option.label().equals(label)) {
                    return option.payload();
                }
            }
        }
        throw new AssertionError(persona + " never saw a button " + label);
    }

    private ReplyTo replied(String persona, String words) {
        List<OutboundMessage> messagesSeen = seen.getOrDefault(chat(persona), List.of());
        for (int i = messagesSeen.size() - 1; i >= 0; i--) {
            if (messagesSeen.get(i).text().plain().contains(words)) {
                return new ReplyTo(Integer.toString(i), messagesSeen.get(i).about());
            }
        }
        throw new AssertionError(persona + " never saw “" + words + "”");
    }

    @Override
    public Optional<Heard> next(String persona) {
        return Optional.ofNullable(
                        waiting.getOrDefault(chat(persona), new ArrayDeque<>()).poll())
                .map(message -> new Heard(
                        message.text().plain(),
                        message.options().stream().map(Option::label).toList(),
                        message.media().size()));
    }

    @Override
    public Optional<String> unexpected() {
        return waiting.entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .map(message -> e.getKey() + ": " + message.text().plain()))
                .findFirst();
    }

    private ChatAddress address(String persona) {
        return new ChatAddress(CHANNEL, chat(persona));
    }
}
