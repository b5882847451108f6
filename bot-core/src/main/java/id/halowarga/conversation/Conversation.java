package id.halowarga.conversation;

import id.halowarga.message.MediaContent;
import id.halowarga.message.Option;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered of a conversation between two turns, at most about 2 KB as JSON without the citizen's own words.
 * Personal data: {@link #toString()} is redacted.
 *
 * @param state      where the dialogue stands
 * @param resumeTo   where the draft stood before it was asked whether to continue it
 * @param language   the language of the bot's words
 * @param introduced whether the person was told who we are and what is stored
 * @param drafts     number of drafts begun so far
 * @param draft      the report that is being written
 * @param offered    the options of the last prompt, so that numbers and words can choose them
 * @param lastTicket number of the ticket filed last
 * @param held       words and files that wait for the choice of their ticket
 * @param handling   what a handler's next words are for
 * @param lastTurnAt when the last turn was taken
 */
public record Conversation(
        DialogueState state,
        Optional<DialogueState> resumeTo,
        Language language,
        boolean introduced,
        int drafts,
        Optional<Draft> draft,
        List<Option> offered,
        Optional<String> lastTicket,
        Optional<Held> held,
        Optional<TicketReference> handling,
        Instant lastTurnAt) {
    /** Copies the list. */
    public Conversation {
        offered = List.copyOf(offered);
    }

    /**
     * Words and files that wait for a decision.
     *
     * @param words the words, empty if none
     * @param media the files
     */
    public record Held(String words, List<MediaContent.Stored> media) {
        /** Copies the list. */
        public Held {
            media = List.copyOf(media);
        }

        /** Whether there is nothing to hold. */
        boolean empty() {
            return words.isBlank() && media.isEmpty();
        }

        /** These and later ones together. */
        Held and(Held later) {
            return new Held(
                    (words + "\n" + later.words).strip(),
                    Stream.concat(media.stream(), later.media.stream()).toList());
        }

        @Override
        public String toString() {
            return "[REDACTED]";
        }
    }

    /**
     * A conversation that has not begun.
     *
     * @param language the language to begin in
     * @param now      the present time
     * @return the conversation
     */
    public static Conversation fresh(Language language, Instant now) {
        return new Conversation(
                DialogueState.IDLE,
                Optional.empty(),
                language,
                false,
                0,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /**
     * The same with another purpose for a handler's next words.
     *
     * @param purpose the ticket and what the words will be; empty for none
     * @return a new conversation
     */
    public Conversation handling(Optional<TicketReference> purpose) {
        return new Conversation(
                state, resumeTo, language, introduced, drafts, draft, offered, lastTicket, held, purpose, lastTurnAt);
    }

    /**
     * The same with other words and files that wait for a decision.
     *
     * @param waiting what waits; empty for nothing
     * @return a new conversation
     */
    public Conversation holding(Optional<Held> waiting) {
        return new Conversation(
                state,
                resumeTo,
                language,
                introduced,
                drafts,
                draft,
                offered,
                lastTicket,
                waiting,
                handling,
                lastTurnAt);
    }

    @Override
    public String toString() {
        return "Conversation[" + state + ", REDACTED]";
    }
}
