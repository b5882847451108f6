package id.halowarga.conversation;

/** What can happen to the citizen's dialogue. */
enum DialogueEvent {
    /** A report begins, with whatever the first words filled in. */
    BEGIN,
    /** The present question is answered, passed over, or its earlier answer kept. */
    ANSWER,
    /** "kembali": one question back. */
    BACK,
    /** "batal" or "menu": the draft is dropped, or there is none. */
    LEAVE,
    /** The report is sent off. */
    SEND,
    /** The citizen wants to change a part of the report. */
    CHANGE,
    /** The part to change is the description. */
    CHANGE_DESCRIPTION,
    /** The part to change is the place. */
    CHANGE_PLACE,
    /** The part to change is the files. */
    CHANGE_MEDIA,
    /** The part to change is the OPD. */
    CHANGE_OPD,
    /** The part to change is the identity. */
    CHANGE_IDENTITY,
    /** The citizen comes back to a draft after a long silence. */
    RETURN,
    /** The citizen wants to see a ticket and has not said which. */
    ASK_STATUS,
    /** The citizen wants another language. */
    ASK_LANGUAGE,
    /** Words came that may belong to one of several tickets. */
    ASK_TICKET,
    /** The citizen wants to add to a ticket. */
    ASK_ADDITION,
    /** The citizen says that a finished ticket is not done. */
    ASK_REOPEN_REASON,
    /** The citizen says that a ticket is done: how content are they? */
    ASK_RATING,
    /** The citizen gave stars: any words to it? */
    ASK_RATING_WORDS
}
