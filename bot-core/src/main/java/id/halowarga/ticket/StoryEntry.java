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
        UNDELIVERED,
        /** The OPD has to look at the place, and why. */
        INSPECTION,
        /** The OPD goes on with it. */
        CONTINUATION,
        /** The OPD called in another one, and what for. */
        SUPPORT,
        /** An OPD that was called in said something to the lead. */
        CONTRIBUTION,
        /** An answer was laid before the head. */
        DRAFT,
        /** The head wants the answer changed. */
        REVISION,
        /** It follows another ticket from now on. */
        MERGER,
        /** It goes its own way again. */
        SPLIT;

        /**
         * Whether the citizen reads it.
         *
         * @return false for what handlers say among themselves
         */
        public boolean forCitizen() {
            return switch (this) {
                case ADDITION, ANSWER, QUESTION, COMPLETION, REFUSAL, REOPENING, INSPECTION, CONTINUATION -> true;
                case RETURN, DISPOSITION, SUPPORT, CONTRIBUTION, DRAFT, REVISION, MERGER, SPLIT, UNDELIVERED -> false;
            };
        }
    }

    @Override
    public String toString() {
        return "StoryEntry[" + ticket + ", " + kind + ", REDACTED]";
    }
}
