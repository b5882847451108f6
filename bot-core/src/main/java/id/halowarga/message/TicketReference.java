package id.halowarga.message;

import java.util.Optional;

/**
 * The ticket that one of our messages was about, and what a reply to that message means.
 *
 * @param number  the ticket's number as text
 * @param purpose what a reply to the message means
 * @param detail  what the purpose needs to know besides, such as an OPD's code; empty if nothing
 */
public record TicketReference(String number, Purpose purpose, Optional<String> detail) {
    /**
     * A reference whose purpose says all.
     *
     * @param number  the ticket's number as text
     * @param purpose what a reply to the message means
     */
    public TicketReference(String number, Purpose purpose) {
        this(number, purpose, Optional.empty());
    }

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
        /** To the prompt after "Periksa lapangan": why the place has to be looked at. */
        INSPECTION_REASON,
        /** To the prompt after "Minta bantuan": what the OPD of the detail shall do. */
        TASK,
        /** To the card of a called-in OPD: something for the lead. */
        CONTRIBUTION,
        /** To the prompt after "Alihkan": why it is the matter of the OPD of the detail. */
        REDIRECTION_REASON,
        /** To the prompt after a choice of a unit below: why the unit of the detail shall do it. */
        DISPOSITION_REASON,
        /** To the prompt after "Revisi": what is to be changed. */
        REVISION_NOTE,
        /** To news for the citizen: an addition to the ticket, or the answer to a question. */
        CITIZEN
    }
}
