package id.halowarga.ticket.satisfaction;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A citizen's word on a ticket that was said to be done. A ticket that was reopened gets another one each time. Personal
 * data: {@link #toString()} is redacted.
 *
 * @param ticket  the ticket's number
 * @param at      when the citizen said so, or when the ticket was closed: with the number what tells verdicts apart
 * @param kind    the ticket's kind
 * @param opd     the OPD that was at work, empty for operators
 * @param officer the name to show of the handler who was, empty if nobody had accepted it
 * @param solved  whether the citizen says that it is solved
 * @param stars   the rating, empty if none was given; never without a citizen's own word
 * @param words   what the citizen wrote to it, empty if nothing
 */
public record Verdict(
        TicketNumber ticket,
        Instant at,
        TicketKind kind,
        Optional<OpdCode> opd,
        Optional<String> officer,
        boolean solved,
        Optional<Stars> stars,
        String words) {
    /** Longest words, in UTF-16 units. */
    public static final int MOST_WORDS = 2_000;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if the words are too long, or there are stars for what is not solved
     */
    public Verdict {
        if (words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("the words of a rating have 2,000 characters at most");
        }
        if (stars.isPresent() && !solved) {
            throw new IllegalArgumentException("what is not solved is not rated");
        }
    }

    /**
     * A verdict without stars.
     *
     * @param before the ticket when it was said to be done
     * @param at     when the citizen answered
     * @param solved whether it is solved
     * @return the verdict
     */
    public static Verdict of(Ticket before, Instant at, boolean solved) {
        return new Verdict(
                before.number(),
                at,
                before.report().kind(),
                before.opd(),
                before.assignee(),
                solved,
                Optional.empty(),
                "");
    }

    /**
     * The same with other stars; the words stay.
     *
     * @param rating the stars
     * @return a new verdict
     */
    public Verdict with(Stars rating) {
        return new Verdict(ticket, at, kind, opd, officer, solved, Optional.of(rating), words);
    }

    /**
     * The same with other words.
     *
     * @param comment the words, cut where they are too long
     * @return a new verdict
     */
    public Verdict with(String comment) {
        String kept = comment.length() <= MOST_WORDS ? comment : comment.substring(0, MOST_WORDS);
        return new Verdict(ticket, at, kind, opd, officer, solved, stars, kept);
    }

    @Override
    public String toString() {
        return "Verdict[" + ticket + ", REDACTED]";
    }
}
