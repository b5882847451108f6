package id.halowarga.conversation;

/**
 * Takes a conversation one turn further. Safe for use by several threads for different conversations; taking the same turn
 * again (after a crash before its commit) leads to the same ticket changes, made once.
 */
public interface TurnTaker {
    /**
     * Takes a turn.
     *
     * @param conversation the conversation before, {@link Conversation#fresh} for a new one
     * @param burst        what the person sent
     * @return the conversation afterwards and the answers
     * @throws id.halowarga.ticket.PartlyHandledException if the burst's first messages were handled before without the others
     */
    Turn take(Conversation conversation, Burst burst);
}
