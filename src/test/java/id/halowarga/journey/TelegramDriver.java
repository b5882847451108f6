package id.halowarga.journey;

import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.StaffStore;
import id.halowarga.telegram.fake.FakeChat;
import id.halowarga.telegram.fake.Participant;
import id.halowarga.telegram.fake.SentMessage;
import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Line;
import id.halowarga.transcript.Seat;
import id.halowarga.transcript.TestCity;
import id.halowarga.transcript.TranscriptDriver;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionTimeoutException;

/** Runs a transcript through the started application over the Bot API's real HTTP. */
final class TelegramDriver implements TranscriptDriver, AutoCloseable {
    private static final AtomicLong NEXT_PERSON = new AtomicLong(70_100_000);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JourneyApplication application = JourneyApplication.running();
    private final Map<String, Participant> people = new HashMap<>();
    private final Map<String, FakeChat> groups = new HashMap<>();
    private final Map<FakeChat, Integer> heard = new HashMap<>();
    private final List<ChatAddress> appointed = new ArrayList<>();

    @Override
    public ZoneId zone() {
        return TestCity.directory().timeZone();
    }

    @Override
    public void time(Instant now) {
        application.clock().moveTo(now);
    }

    @Override
    public void tick() {
        application.tick();
    }

    @Override
    public void block(String persona) {
        person(persona).chat().blocks();
    }

    @Override
    public void appoint(String persona, Seat seat) {
        seat.group().ifPresent(name -> sitsIn(persona, name));
        ChatAddress chat = address(persona);
        seat.handler(chat, persona).ifPresent(handler -> {
            appointed.add(chat);
            application.bean(StaffStore.class).bind(handler, application.clock().instant());
        });
    }

    private void sitsIn(String persona, String name) {
        FakeChat group =
                groups.computeIfAbsent(name, any -> application.telegram().group(-NEXT_PERSON.incrementAndGet()));
        people.put(persona, person(persona).in(group));
    }

    private ChatAddress address(String persona) {
        return new ChatAddress(
                ChannelName.TELEGRAM, Long.toString(person(persona).chat().id()));
    }

    private Participant person(String persona) {
        return people.computeIfAbsent(
                persona, p -> application.telegram().person(NEXT_PERSON.incrementAndGet(), TranscriptDriver.name(p)));
    }

    @Override
    public void send(String persona, Line.Input input) {
        Participant person = person(persona);
        if (input instanceof Line.Input.Words words) {
            person.says(words.words());
        } else if (input instanceof Line.Input.Press press) {
            person.presses(press.label());
        } else if (input instanceof Line.Input.Place place) {
            person.sendsLocation(place.latitude(), place.longitude());
        } else if (input instanceof Line.Input.Photo photo) {
            person.sendsPhoto(Picture.jpeg(), photo.caption());
        } else if (input instanceof Line.Input.Reply reply) {
            person.replies(message(person, reply.to()), reply.words());
        } else {
            throw new IllegalArgumentException("an input without a meaning");
        }
    }

    private static SentMessage message(Participant person, String words) {
        List<SentMessage> received = person.chat().received();
        for (int i = received.size() - 1; i >= 0; i--) {
            if (received.get(i).text().contains(words)) {
                return received.get(i);
            }
        }
        throw new AssertionError("never received “" + words + "”");
    }

    @Override
    public Optional<Heard> next(String persona) {
        Participant person = person(persona);
        int files = 0;
        while (true) {
            Optional<SentMessage> message = message(person);
            if (message.isEmpty()) {
                return Optional.empty();
            }
            files += message.get().media().isEmpty() ? 0 : 1;
            if (!message.get().text().isEmpty()) {
                return Optional.of(new Heard(message.get().text(), labels(message.get()), files));
            }
        }
    }

    /** The next message, or one of the files that go before the words. */
    private Optional<SentMessage> message(Participant person) {
        int at = heard.getOrDefault(person.chat(), 0);
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> person.chat().received().size() > at);
        } catch (ConditionTimeoutException e) {
            return Optional.empty();
        }
        heard.put(person.chat(), at + 1);
        return Optional.of(person.chat().received().get(at));
    }

    /** The labels of the options; Telegram's own control for sending a location is none. */
    private static List<String> labels(SentMessage message) {
        List<String> labels = message.buttons();
        boolean asksLocation = message.markup().containsKey("keyboard");
        return asksLocation ? labels.subList(1, labels.size()) : labels;
    }

    @Override
    public Optional<String> unexpected() {
        return people.entrySet().stream()
                .filter(e -> e.getValue().chat().received().size()
                        > heard.getOrDefault(e.getValue().chat(), 0))
                .map(e -> e.getKey() + ": " + e.getValue().chat().transcript())
                .findFirst();
    }

    /** Identifiers of everybody's chats. */
    List<String> chats() {
        return people.values().stream()
                .map(person -> Long.toString(person.chat().id()))
                .toList();
    }

    /** Takes the appointments back and ends what was reported: the next transcript's city has its own handlers and matters. */
    @Override
    public void close() {
        StaffStore staff = application.bean(StaffStore.class);
        appointed.forEach(chat -> staff.release(chat, application.clock().instant()));
        application.forget();
    }
}
