package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.MediaContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something said on a ticket after it was filed: what handlers and the citizen read as its story.
 *
 * @param ticket its number
 * @param at     when
 * @param kind   what it is
 * @param author the name to show of a handler; empty for the citizen and the system
 * @param opd    the OPD that spoke; empty for the citizen, operators and the system
 * @param words  the words, empty if none
 * @param media  files
 */
public record StoryEntry(
        TicketNumber ticket,
        Instant at,
        Kind kind,
        String author,
        Optional<OpdCode> opd,
        String words,
        List<MediaContent.Stored> media) {
    /** Copies the list. */
    public StoryEntry {
        media = List.copyOf(media);
    }

    /** What a handler or the citizen said. */
    public enum Kind {
        /** The citizen added something. */
        ADDITION,
        /** A handler answered. */
        ANSWER,
        /** A handler asked the citizen. */
        QUESTION,
        /** A handler finished it. */
        COMPLETION,
        /** The OPD returned it, with a reason. */
        RETURN,
        /** An operator sent it to an OPD. */
        DISPOSITION,
        /** It was refused, with a reason. */
        REFUSAL,
        /** The citizen said that it is not done. */
        REOPENING,
        /** A message did not reach the citizen; for handlers only. */
        UNDELIVERED
    }

    @Override
    public String toString() {
        return "StoryEntry[" + ticket + ", " + kind + ", REDACTED]";
    }
}
