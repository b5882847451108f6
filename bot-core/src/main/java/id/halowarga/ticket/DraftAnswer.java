package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param stage   where the ticket stood before
 */
public record DraftAnswer(
        TicketNumber ticket,
        TicketAction action,
        Writer author,
        OpdCode opd,
        String words,
        List<MediaContent.Stored> media,
        Optional<OpdCode> outside,
        Instant since,
        TicketStage stage) {
    private static final int MARK_BYTES = 6;

    /** Copies the list. */
    public DraftAnswer {
        media = List.copyOf(media);
    }

    /**
     * Tells this draft from every other one of its ticket, so that nobody agrees to words that they have not read.
     *
     * @return twelve hexadecimal digits, the same for the same draft
     */
    public String mark() {
        String files = media.stream().map(MediaContent.Stored::sha256).collect(Collectors.joining(","));
        String parts = String.join(
                "\n",
                action.word(),
                outside.map(OpdCode::value).orElse(""),
                Long.toString(since.toEpochMilli()),
                files,
                words);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Where the ticket goes back to once the head has decided.
     *
     * @param ticket the ticket, whose draft this is
     * @return the stage before; work goes on where nobody had taken it on yet, and where the citizen has answered meanwhile
     */
    public TicketStage back(Ticket ticket) {
        boolean asked = stage == TicketStage.AWAITING_CITIZEN
                && ticket.deadlines().pausedSince().isPresent();
        return asked || stage == TicketStage.PARTLY_DONE ? stage : TicketStage.IN_PROGRESS;
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
