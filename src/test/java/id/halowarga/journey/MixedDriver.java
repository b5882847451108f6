package id.halowarga.journey;

import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Line;
import id.halowarga.transcript.TranscriptDriver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Runs a transcript whose handlers are on one messenger and whose citizens are on another. */
final class MixedDriver implements TranscriptDriver {
    private final TranscriptDriver citizens;
    private final TranscriptDriver handlers;
    private final Set<String> appointed = new HashSet<>();

    MixedDriver(TranscriptDriver citizens, TranscriptDriver handlers) {
        this.citizens = citizens;
        this.handlers = handlers;
    }

    private TranscriptDriver driver(String persona) {
        return appointed.contains(persona) ? handlers : citizens;
    }

    @Override
    public ZoneId zone() {
        return citizens.zone();
    }

    @Override
    public void time(Instant now) {
        citizens.time(now);
        handlers.time(now);
    }

    @Override
    public void appoint(String persona, String function) {
        appointed.add(persona);
        handlers.appoint(persona, function);
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
        return citizens.unexpected().or(handlers::unexpected);
    }
}
