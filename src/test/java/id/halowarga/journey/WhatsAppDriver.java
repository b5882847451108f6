package id.halowarga.journey;

import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.outbox.OutboxLanes;
import id.halowarga.server.outbox.Windows;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.staff.StaffStore;
import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Line;
import id.halowarga.transcript.Seat;
import id.halowarga.transcript.TestCity;
import id.halowarga.transcript.TranscriptDriver;
import id.halowarga.whatsapp.fake.GraphError;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import redis.clients.jedis.UnifiedJedis;

/**
 * Runs a transcript through the started application over the Cloud API's real HTTP. What WhatsApp does differently:
 *
 * <ul>
 *   <li>The bot may write freely for a day after a person's message only. Transcripts were not written for that, so everybody
 *       counts as having written a moment ago, whenever the clock is set; what happens otherwise has tests of its own.
 *   <li>There is no command menu, and there are no groups: transcripts with groups do not run here.
 *   <li>Labels are shortened, numbered, and stand on pages: see {@link Prompt} and {@link WhatsAppChat}.
 * </ul>
 */
final class WhatsAppDriver implements TranscriptDriver, AutoCloseable {
    private static final AtomicLong NEXT_NUMBER = new AtomicLong(6281200100000L);

    private final JourneyApplication application = JourneyApplication.running();
    private final Map<String, WhatsAppChat> people = new HashMap<>();
    private final List<ChatAddress> appointed = new ArrayList<>();

    @Override
    public ZoneId zone() {
        return TestCity.directory().timeZone();
    }

    @Override
    public void time(Instant now) {
        people.values().forEach(chat -> wroteAMomentAgo(chat, now));
        application.clock().moveTo(now);
        people.values().forEach(chat -> wroteAMomentAgo(chat, now));
    }

    private void wroteAMomentAgo(WhatsAppChat chat, Instant now) {
        chat.person().phone().wrote(now);
        application.bean(Windows.class).wrote(address(chat), now);
    }

    @Override
    public void tick() {
        application.tick();
    }

    @Override
    public void block(String persona) {
        chat(persona).person().phone().refuseEverything(new GraphError(400, 131026, "Message undeliverable", ""));
    }

    @Override
    public void appoint(String persona, Seat seat) {
        if (seat.group().isPresent()) {
            throw new IllegalArgumentException("there are no groups on WhatsApp");
        }
        ChatAddress chat = address(chat(persona));
        seat.handler(chat, persona).ifPresent(handler -> {
            appointed.add(chat);
            application.bean(StaffStore.class).bind(handler, application.clock().instant());
        });
    }

    private static ChatAddress address(WhatsAppChat chat) {
        return new ChatAddress(ChannelName.WHATSAPP, chat.person().phone().number());
    }

    WhatsAppChat chat(String persona) {
        return people.computeIfAbsent(persona, p -> {
            String number = Long.toString(NEXT_NUMBER.incrementAndGet());
            WhatsAppChat fresh = new WhatsAppChat(application.whatsapp().person(number, TranscriptDriver.name(p)));
            wroteAMomentAgo(fresh, application.clock().instant());
            return fresh;
        });
    }

    @Override
    public void send(String persona, Line.Input input) {
        WhatsAppChat chat = chat(persona);
        if (input instanceof Line.Input.Words words) {
            chat.person().says(words.words());
        } else if (input instanceof Line.Input.Press press) {
            chat.press(press.label());
        } else if (input instanceof Line.Input.Place place) {
            chat.person().sendsLocation(place.latitude(), place.longitude());
        } else if (input instanceof Line.Input.Photo photo) {
            chat.person().sendsPhoto(Picture.jpeg(), photo.caption());
        } else if (input instanceof Line.Input.Reply reply) {
            await().until(() -> everythingIsNoted(chat));
            chat.reply(reply.to(), reply.words());
        } else {
            throw new IllegalArgumentException("an input without a meaning");
        }
    }

    /** A phone shows a message before we have noted what it is about, which takes people longer to answer than machines. */
    private boolean everythingIsNoted(WhatsAppChat chat) {
        ChatAddress address = address(chat);
        String box = application
                .bean(OutboxLanes.class)
                .of(address)
                .box(application.bean(QueueSettings.class).layout().of(address), address.encoded());
        return application.bean(UnifiedJedis.class).llen(box) == 0;
    }

    @Override
    public Optional<Heard> next(String persona) {
        return chat(persona).next();
    }

    @Override
    public Optional<String> unexpected() {
        return people.entrySet().stream()
                .flatMap(entry -> entry.getValue().unheard().map(said -> entry.getKey() + ": " + said).stream())
                .findFirst();
    }

    /** Everybody's numbers. */
    List<String> numbers() {
        return people.values().stream()
                .map(chat -> chat.person().phone().number())
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
