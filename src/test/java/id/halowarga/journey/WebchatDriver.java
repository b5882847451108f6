package id.halowarga.journey;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.StaffStore;
import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Line;
import id.halowarga.transcript.Seat;
import id.halowarga.transcript.TestCity;
import id.halowarga.transcript.TranscriptDriver;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a transcript through the started application over the web chat's real HTTP. It has no groups, and blocks nobody. */
final class WebchatDriver implements TranscriptDriver, AutoCloseable {
    private final JourneyApplication application = JourneyApplication.running();
    private final Map<String, WebchatVisitor> people = new HashMap<>();
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
        throw new UnsupportedOperationException("nobody can block a page");
    }

    @Override
    public void appoint(String persona, Seat seat) {
        if (seat.group().isPresent()) {
            throw new IllegalArgumentException("there are no groups in the web chat");
        }
        ChatAddress chat = visitor(persona).chat();
        seat.handler(chat, persona).ifPresent(handler -> {
            appointed.add(chat);
            application.bean(StaffStore.class).bind(handler, application.clock().instant());
        });
    }

    private WebchatVisitor visitor(String persona) {
        return people.computeIfAbsent(
                persona, p -> new WebchatVisitor(URI.create("http://localhost:" + application.port())));
    }

    @Override
    public void send(String persona, Line.Input input) {
        WebchatVisitor visitor = visitor(persona);
        if (input instanceof Line.Input.Words words) {
            visitor.says(words.words());
        } else if (input instanceof Line.Input.Press press) {
            visitor.presses(press.label());
        } else if (input instanceof Line.Input.Place place) {
            visitor.sendsLocation(place.latitude(), place.longitude());
        } else if (input instanceof Line.Input.Photo photo) {
            visitor.sendsPhoto(Picture.jpeg(), photo.caption());
        } else if (input instanceof Line.Input.Reply reply) {
            visitor.replies(reply.to(), reply.words());
        } else {
            throw new IllegalArgumentException("an input without a meaning");
        }
    }

    @Override
    public Optional<Heard> next(String persona) {
        return visitor(persona).next();
    }

    @Override
    public Optional<String> unexpected() {
        return people.entrySet().stream()
                .flatMap(entry -> entry.getValue().unheard().map(said -> entry.getKey() + ": " + said).stream())
                .findFirst();
    }

    /** Takes the appointments back and ends what was reported: the next transcript's city has its own handlers and matters. */
    @Override
    public void close() {
        StaffStore staff = application.bean(StaffStore.class);
        appointed.forEach(chat -> staff.release(chat, application.clock().instant()));
        application.forget();
    }
}
