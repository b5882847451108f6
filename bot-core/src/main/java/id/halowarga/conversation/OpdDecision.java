package id.halowarga.conversation;

/** How far the question of the OPD is answered. */
public enum OpdDecision {
    /** Not at all: the citizen is asked. */
    UNDECIDED,
    /** Proposed with confidence; the citizen confirms it by sending the report. */
    PROPOSED,
    /** Chosen by the citizen. */
    CHOSEN,
    /** Nobody can be named from the words: an officer decides. */
    OFFICER,
    /** Left to an officer by the citizen. */
    LEFT
}
