package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.Optional;

/**
 * A change of a ticket.
 *
 * @param before   the ticket before
 * @param after    the ticket after
 * @param action   what was done
 * @param author   who did it
 * @param material what was said
 * @param cause    the messages that caused it
 */
record Change(Ticket before, Ticket after, TicketAction action, Author author, Material material, Cause cause) {
    /** How the action is told in the ticket's story, empty where there is nothing to tell. */
    Optional<StoryEntry.Kind> storyKind() {
        return switch (action) {
            case ACCEPT,
                    CONTINUE,
                    INSPECT,
                    SUPPORT,
                    CONTRIBUTE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT,
                    CLOSE,
                    RECALL,
                    LAPSE -> Optional.empty();
            case ANSWER -> Optional.of(StoryEntry.Kind.ANSWER);
            case ASK -> Optional.of(StoryEntry.Kind.QUESTION);
            case FINISH, FINISH_PARTLY -> Optional.of(StoryEntry.Kind.COMPLETION);
            case RETURN, REDIRECT -> Optional.of(StoryEntry.Kind.RETURN);
            case DISPOSE -> Optional.of(StoryEntry.Kind.DISPOSITION);
            case REFUSE -> Optional.of(StoryEntry.Kind.REFUSAL);
            case ADD -> Optional.of(StoryEntry.Kind.ADDITION);
            case REOPEN -> Optional.of(StoryEntry.Kind.REOPENING);
        };
    }
}
