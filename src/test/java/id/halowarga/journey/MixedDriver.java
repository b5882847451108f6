package id.halowarga.journey;

import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Line;
import id.halowarga.transcript.Seat;
import id.halowarga.transcript.TranscriptDriver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs a transcript whose people are on different messengers: those that it names, else the citizens' and the handlers'. */
final class MixedDriver implements TranscriptDriver {
    private final TranscriptDriver citizens;
    private final TranscriptDriver handlers;
    private final Map<String, TranscriptDriver> messengers;
    private final Map<String, TranscriptDriver> seats = new HashMap<>();

    MixedDriver(TranscriptDriver citizens, TranscriptDriver handlers) {
        this(citizens, handlers, Map.of());
    }

    MixedDriver(TranscriptDriver citizens, TranscriptDriver handlers, Map<String, TranscriptDriver> messengers) {
        this.citizens = citizens;
        this.handlers = handlers;
        this.messengers = Map.copyOf(messengers);
    }

    private TranscriptDriver driver(String persona) {
        return seats.getOrDefault(persona, citizens);
    }

    private Set<TranscriptDriver> drivers() {
        Set<TranscriptDriver> all = new LinkedHashSet<>(messengers.values());
        all.add(citizens);
        all.add(handlers);
        return all;
    }

    @Override
    public ZoneId zone() {
        return citizens.zone();
    }

    @Override
    public void time(Instant now) {
        drivers().forEach(driver -> driver.time(now));
    }

    /** The city has one clock, whatever its people use. */
    @Override
    public void tick() {
        citizens.tick();
    }

    @Override
    public void block(String persona) {
        driver(persona).block(persona);
    }

    @Override
    public void appoint(String persona, Seat seat) {
        TranscriptDriver fallback = seat.office().isPresent() ? handlers : citizens;
        TranscriptDriver driver = seat.channel().map(messengers::get).orElse(fallback);
        seats.put(persona, driver);
        driver.appoint(persona, seat);
    }

    @Override
    public void send(String persona, Line.Input input) {
        driver(persona).send(persona, input);
    }

    @Override
    public Optional<Heard> next(String persona) {
        return driver(persona).next(persona);
    }

    @Override
    public Optional<String> unexpected() {
        return drivers().stream()
                .flatMap(driver -> driver.unexpected().stream())
                .findFirst();
    }
}
