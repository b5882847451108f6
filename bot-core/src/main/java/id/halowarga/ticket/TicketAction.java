package id.halowarga.ticket;

import java.util.Locale;

/** What people do with a ticket once it is filed. */
public enum TicketAction {
    /** A handler takes it on. */
    ACCEPT,
    /** A handler asks the citizen something. */
    ASK,
    /** A handler tells the citizen something; work goes on. */
    ANSWER,
    /** A handler says that it is done. */
    FINISH,
    /** The OPD says that it is not its matter: back to the operators. */
    RETURN,
    /** The OPD says whose matter it is instead: straight on to an OPD that the classifier thought of too. */
    REDIRECT,
    /** An operator sends it to an OPD. */
    DISPOSE,
    /** An operator refuses it. */
    REFUSE,
    /** The citizen adds words or files. */
    ADD,
    /** The citizen agrees that it is done. */
    CLOSE,
    /** The citizen says that it is not done. */
    REOPEN;

    /**
     * The action's name in the audit trail and in what is remembered of handled messages.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
