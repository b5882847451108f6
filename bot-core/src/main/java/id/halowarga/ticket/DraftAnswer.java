package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An answer that waits for the approval of an OPD's head. Personal data: {@link #toString()} is redacted.
 *
 * @param ticket  the ticket's number
 * @param action  what it does once approved: to answer, to finish, wholly or partly, or to refuse
 * @param author  who wrote it
 * @param opd     the OPD that speaks
 * @param words   its words
 * @param media   its files
 * @param outside the owner outside the city where a refusal sends the citizen, empty if none
 * @param since   since when it waits
 */
public record DraftAnswer(
        TicketNumber ticket,
        TicketAction action,
        Writer author,
        OpdCode opd,
        String words,
        List<MediaContent.Stored> media,
        Optional<OpdCode> outside,
        Instant since) {
    /** Copies the list. */
    public DraftAnswer {
        media = List.copyOf(media);
    }

    /**
     * The handler who wrote it. Personal data: {@link #toString()} is redacted.
     *
     * @param id      the person's chat as in the audit trail
     * @param name    the name to show
     * @param channel the channel that it came from
     */
    public record Writer(String id, String name, ChannelName channel) {
        @Override
        public String toString() {
            return "[REDACTED]";
        }
    }

    @Override
    public String toString() {
        return "DraftAnswer[" + ticket + ", " + action + "]";
    }
}
