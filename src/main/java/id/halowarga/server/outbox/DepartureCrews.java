package id.halowarga.server.outbox;

import id.halowarga.server.redis.Crew;
import java.util.List;

/**
 * The crews that send messages, one per channel.
 *
 * @param all the crews
 */
public record DepartureCrews(List<Crew> all) {
    /** Copies the list. */
    public DepartureCrews {
        all = List.copyOf(all);
    }
}
