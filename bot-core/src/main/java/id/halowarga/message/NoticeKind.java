package id.halowarga.message;

/** Kinds of notice, for platforms on which a person who has not written for a while gets words approved beforehand first. */
public enum NoticeKind {
    /** To a citizen: something happened to their ticket. */
    NEWS,
    /** To a citizen: a handler asks something, and the ticket waits for the answer. */
    QUESTION,
    /** To a handler: a ticket to act on. */
    ASSIGNMENT,
    /** To a handler: something happened to a ticket of theirs. */
    UPDATE,
    /** To a head: something waits for approval. */
    APPROVAL,
    /** To anybody: something that they owe is due. */
    REMINDER,
    /** To an operator: an emergency, or trouble with the system. */
    ALERT
}
