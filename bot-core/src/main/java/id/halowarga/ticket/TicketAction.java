package id.halowarga.ticket;

import java.util.Locale;
import java.util.Optional;

/** What people do with a ticket once it is filed. */
public enum TicketAction {
    /** A handler takes it on. */
    ACCEPT(By.HANDLER),
    /** A handler asks the citizen something. */
    ASK(By.HANDLER),
    /** A handler tells the citizen something; work goes on. */
    ANSWER(By.HANDLER),
    /** A handler says that a part of it is done, and what is not. */
    FINISH_PARTLY(By.HANDLER),
    /** A handler says that it is done. */
    FINISH(By.HANDLER),
    /** The OPD goes on with it, without the citizen's answer or with the part that is left. */
    CONTINUE(By.HANDLER),
    /** The OPD has to look at the place, which takes longer. */
    INSPECT(By.HANDLER),
    /** The OPD calls in another one to help; it keeps the lead. */
    SUPPORT(By.HANDLER),
    /** An OPD that was called in says what it found or did; the lead reads it, not the citizen. */
    CONTRIBUTE(By.HANDLER),
    /** The OPD says that it is not its matter: back to the operators. */
    RETURN(By.HANDLER),
    /** Koordinasi: the OPD says whose matter it is instead; straight on to an OPD that the classifier thought of too. */
    REDIRECT(By.HANDLER),
    /** Disposisi: an operator sends it to an OPD, or an OPD to a unit below it. */
    DISPOSE(By.HANDLER),
    /** An operator refuses it, or the OPD. */
    REFUSE(By.HANDLER),
    /** An answer is laid before the head, where the OPD wants it so. */
    SUBMIT(By.HANDLER),
    /** The head agrees to an answer, which goes to the citizen. */
    APPROVE(By.HANDLER),
    /** The head wants an answer changed, and says how. */
    REVISE(By.HANDLER),
    /** An operator lets an answer go that the head was silent about. */
    RELEASE(By.HANDLER),
    /** An operator changes how much it presses. */
    PRIORITISE(By.HANDLER),
    /** An operator lets it follow another ticket on the same matter. */
    MERGE(By.HANDLER),
    /** An operator lets it go its own way again. */
    SPLIT(By.HANDLER),
    /** The citizen adds words or files. */
    ADD(By.CITIZEN),
    /** The citizen agrees that it is done. */
    CLOSE(By.CITIZEN),
    /** The citizen says that it is not done. */
    REOPEN(By.CITIZEN),
    /** The city takes it back from an OPD that was silent. */
    RECALL(By.CLOCK),
    /** The city closes it, since the citizen was silent. */
    LAPSE(By.CLOCK);

    private final By by;

    TicketAction(By by) {
        this.by = by;
    }

    /** Who does a thing. */
    public enum By {
        /** A handler. */
        HANDLER,
        /** The citizen who filed the ticket. */
        CITIZEN,
        /** The city itself, when a time has passed. */
        CLOCK
    }

    /**
     * Who does it.
     *
     * @return a handler, the citizen or the clock
     */
    public By by() {
        return by;
    }

    /**
     * The action's name in the audit trail and in what is remembered of handled messages.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads such a name.
     *
     * @param word any word
     * @return the action, empty if it is the name of none
     */
    public static Optional<TicketAction> named(String word) {
        for (TicketAction action : values()) {
            if (action.word().equals(word)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
