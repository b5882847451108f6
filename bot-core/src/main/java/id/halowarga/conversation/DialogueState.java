package id.halowarga.conversation;

/** States of the citizen's dialogue. */
public enum DialogueState {
    /** No report under way: the menu. */
    IDLE,
    /** Waiting for the complaint's words. */
    DESCRIPTION,
    /** Waiting for the choice between the kind of report so far and the one that the words suggest. */
    KIND,
    /** Waiting for the place. */
    PLACE,
    /** Waiting for the choice between another's report on the same matter and an own one. */
    SIMILAR,
    /** Waiting for photos and other files. */
    MEDIA,
    /** Waiting for the choice of an OPD. */
    OPD,
    /** Waiting for the choice of who may see the name. */
    IDENTITY,
    /** Waiting for the word to send. */
    REVIEW,
    /** Waiting for the choice of what to change. */
    EDIT,
    /** A draft waited long: continue or start anew? */
    RESUME,
    /** Waiting for the number of a ticket to show. */
    STATUS_NUMBER,
    /** Waiting for the choice of a language. */
    LANGUAGE,
    /** Waiting for the choice of the ticket that the words just sent belong to. */
    WHICH_TICKET,
    /** Waiting for words and files to add to a ticket. */
    ADDITION,
    /** Waiting for the reason why a finished ticket is not done. */
    REOPEN_REASON,
    /** Waiting for one to five stars for a closed ticket. */
    RATING,
    /** Waiting for words to a rating. */
    RATING_WORDS,
    /** Passed through only: the choice of the first slot that is still empty. */
    NEXT_SLOT
}
