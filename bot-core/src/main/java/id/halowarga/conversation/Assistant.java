package id.halowarga.conversation;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody's first address: handlers' commands go to the staff's side, everything else is a citizen's. In groups only
 * handlers are answered, and people who try to report there, which is for private chats.
 */
public final class Assistant implements TurnTaker {
    private static final Set<Command> ANSWERED_IN_GROUPS =
            Set.of(Command.START, Command.REPORT, Command.HELP, Command.STATUS, Command.MENU);

    private final StaffTurns staff;
    private final TurnTaker citizens;
    private final Messages messages;
    private final Vocabulary vocabulary;
    private final Openings openings;

    /** The staff's side of the house. */
    @FunctionalInterface
    public interface StaffTurns {
        /**
         * Takes a turn that is the staff's.
         *
         * @param conversation the conversation before
         * @param burst        what the person sent
         * @return the turn, empty if the burst is not for the staff's side
         */
        Optional<Turn> take(Conversation conversation, Burst burst);
    }

    /**
     * Puts both sides together.
     *
     * @param staff    the staff's side, asked first
     * @param citizens the citizen's dialogue
     * @param messages the catalogue
     */
    public Assistant(StaffTurns staff, TurnTaker citizens, Messages messages) {
        this.staff = staff;
        this.citizens = citizens;
        this.messages = messages;
        this.vocabulary = new Vocabulary(messages);
        this.openings = new Openings(vocabulary, messages);
    }

    @Override
    public Turn take(Conversation conversation, Burst burst) {
        Optional<Turn> turn = openings.take(conversation, burst).or(() -> staff.take(conversation, burst));
        if (turn.isPresent()) {
            return turn.get();
        }
        return burst.sender().group()
                ? inGroup(conversation, burst)
                : citizens.take(asCitizen(conversation, burst), burst);
    }

    /** A handler who turns to something else is not waited for any more; a message that cannot be used changes nothing. */
    private static Conversation asCitizen(Conversation conversation, Burst burst) {
        boolean turnsAway = !(burst.head() instanceof InboundMessage.Unsupported);
        return turnsAway
                ? conversation.handling(
                        conversation.handling().filter(reference -> reference.purpose() == Purpose.CITIZEN))
                : conversation;
    }

    private Turn inGroup(Conversation conversation, Burst burst) {
        boolean asked = burst.head() instanceof InboundMessage.Text text
                && Vocabulary.slashed(text.text())
                && vocabulary
                        .command(text.text())
                        .filter(line -> ANSWERED_IN_GROUPS.contains(line.command()))
                        .isPresent();
        return new Turn(
                conversation,
                asked
                        ? List.of(OutboundMessage.of(messages.rich(conversation.language(), "group.private")))
                        : List.of());
    }
}
