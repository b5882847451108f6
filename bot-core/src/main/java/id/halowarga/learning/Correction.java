package id.halowarga.learning;

import id.halowarga.classification.Topic;
import id.halowarga.ticket.TicketNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * A report whose topic people put right: the citizen chose another unit than the suggested one, an operator sent it to a
 * unit, or a unit passed it on. Holds no reporter and no place; {@link #toString()} leaves the words out.
 *
 * @param ticket the ticket's number
 * @param text   the report's words with what points to a person masked, see {@link Masking}
 * @param topic  the topic of the unit where the ticket ended up
 * @param at     when it was put right
 */
public record Correction(TicketNumber ticket, String text, Topic topic, Instant at) {
    private static final int HELD_OUT_EVERY = 5;

    /**
     * A correction of a report, masked.
     *
     * @param ticket the ticket's number
     * @param words  the report's words as the citizen wrote them
     * @param topic  the right topic
     * @param at     when it was put right
     * @return the correction
     */
    public static Correction of(TicketNumber ticket, String words, Topic topic, Instant at) {
        return new Correction(ticket, Masking.masked(words), topic, at);
    }

    /**
     * Whether it is kept back from training, to judge new models by: about every fifth one, for ever the same, since the
     * ticket's number decides.
     *
     * @return whether it judges rather than teaches
     */
    public boolean heldOut() {
        CRC32 sum = new CRC32();
        sum.update(ticket.value().getBytes(StandardCharsets.US_ASCII));
        return sum.getValue() % HELD_OUT_EVERY == 0;
    }

    @Override
    public String toString() {
        return "Correction[" + ticket + ", " + topic.code() + "]";
    }
}
