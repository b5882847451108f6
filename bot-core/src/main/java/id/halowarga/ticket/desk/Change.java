package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.Optional;
import java.util.Set;

/**
 * A change of a ticket.
 *
 * @param before  the ticket before
 * @param after   the ticket after
 * @param deed    what was done
 * @param cause   the messages that caused it
 * @param hearers who hears of it
 */
record Change(Ticket before, Ticket after, Done deed, Cause cause, Set<Hearer> hearers) {
    /**
     * What somebody does.
     *
     * @param action   what
     * @param author   who
     * @param material what is said with it
     * @param target   what it names besides
     */
    record Done(TicketAction action, Author author, Material material, Target target) {}

    TicketAction action() {
        return deed.action();
    }

    Author author() {
        return deed.author();
    }

    Material material() {
        return deed.material();
    }

    Target target() {
        return deed.target();
    }

    /** How the action is told in the ticket's story, empty where there is nothing to tell. */
    Optional<StoryEntry.Kind> storyKind() {
        return switch (action()) {
            case ACCEPT, APPROVE, RELEASE, PRIORITISE, CLOSE, RECALL, LAPSE -> Optional.empty();
            case ANSWER -> Optional.of(StoryEntry.Kind.ANSWER);
            case ASK -> Optional.of(StoryEntry.Kind.QUESTION);
            case FINISH, FINISH_PARTLY -> Optional.of(StoryEntry.Kind.COMPLETION);
            case CONTINUE -> Optional.of(StoryEntry.Kind.CONTINUATION);
            case INSPECT -> Optional.of(StoryEntry.Kind.INSPECTION);
            case SUPPORT -> Optional.of(StoryEntry.Kind.SUPPORT);
            case CONTRIBUTE -> Optional.of(StoryEntry.Kind.CONTRIBUTION);
            case SUBMIT -> Optional.of(StoryEntry.Kind.DRAFT);
            case REVISE -> Optional.of(StoryEntry.Kind.REVISION);
            case RETURN, REDIRECT -> Optional.of(StoryEntry.Kind.RETURN);
            case DISPOSE -> Optional.of(StoryEntry.Kind.DISPOSITION);
            case REFUSE -> Optional.of(StoryEntry.Kind.REFUSAL);
            case MERGE -> Optional.of(StoryEntry.Kind.MERGER);
            case SPLIT -> Optional.of(StoryEntry.Kind.SPLIT);
            case ADD -> Optional.of(StoryEntry.Kind.ADDITION);
            case REOPEN -> Optional.of(StoryEntry.Kind.REOPENING);
        };
    }
}
