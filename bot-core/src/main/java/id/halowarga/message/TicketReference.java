package id.halowarga.message;

/**
 * The ticket that one of our messages was about, and what a reply to that message means.
 *
 * @param number  the ticket's number as text
 * @param purpose what a reply to the message means
 */
public record TicketReference(String number, Purpose purpose) {
    /** What a reply by the platform's reply gesture means. */
    public enum Purpose {
        /** To a handler's card or to news about the ticket: an answer to the citizen. */
        ANSWER,
        /** To the prompt after the button "Tanya": a question to the citizen. */
        QUESTION,
        /** To the prompt after "Selesai sebagian": what is done and what is not. */
        PARTIAL_COMPLETION,
        /** To the prompt after "Selesai": the closing words. */
        COMPLETION,
        /** To the prompt after "Bukan wewenang": the reason of the return. */
        RETURN_REASON,
        /** To the prompt after "Tolak": the reason of the refusal. */
        REFUSAL_REASON,
        /** To news for the citizen: an addition to the ticket, or the answer to a question. */
        CITIZEN
    }
}
