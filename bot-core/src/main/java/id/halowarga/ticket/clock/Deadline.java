package id.halowarga.ticket.clock;

/** The deadlines by which the clock of a ticket goes. */
public enum Deadline {
    /** An operator has found the OPD. */
    VERIFICATION,
    /** The OPD has answered for the first time. */
    FIRST_ANSWER,
    /** The OPD has settled it. */
    COMPLETION,
    /** The OPD's head has decided on an answer. */
    APPROVAL,
    /** The citizen has answered a question, or has said whether it is done. */
    CITIZEN_ANSWER
}
