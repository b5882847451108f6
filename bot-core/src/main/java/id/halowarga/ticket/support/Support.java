package id.halowarga.ticket.support;

import id.halowarga.message.MediaContent;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;

/**
 * A citizen's support for another's report, with what they had to say of it themselves: handlers read that, other citizens do
 * not. Personal data: {@link #toString()} is redacted.
 *
 * @param ticket    the ticket supported
 * @param supporter who: where the outcome is told, and in which language
 * @param at        since when
 * @param words     the supporter's own words, empty if none
 * @param media     the supporter's own files
 */
public record Support(
        TicketNumber ticket, Reporter supporter, Instant at, String words, List<MediaContent.Stored> media) {
    /** Copies the list. */
    public Support {
        media = List.copyOf(media);
    }

    @Override
    public String toString() {
        return "Support[" + ticket + ", REDACTED]";
    }
}
