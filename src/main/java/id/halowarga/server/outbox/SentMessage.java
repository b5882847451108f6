package id.halowarga.server.outbox;

import id.halowarga.message.TicketReference;
import java.util.Optional;

/**
 * What is remembered of a message of ours about a ticket. It reads as a {@link TicketReference}, too.
 *
 * @param number   the ticket's number as text
 * @param purpose  what a reply to the message means
 * @param delivery identity of the delivery, empty where an earlier release sent it
 * @param opening  whether it only asks the person to write, so that the message itself can be sent
 * @param detail   what the purpose needs to know besides; empty if nothing
 */
public record SentMessage(
        String number, TicketReference.Purpose purpose, String delivery, boolean opening, Optional<String> detail) {
    static SentMessage of(TicketReference about, String delivery, boolean opening) {
        return new SentMessage(about.number(), about.purpose(), delivery, opening, about.detail());
    }

    /**
     * The ticket that it was about.
     *
     * @return the reference
     */
    public TicketReference about() {
        return new TicketReference(number, purpose, detail);
    }
}
