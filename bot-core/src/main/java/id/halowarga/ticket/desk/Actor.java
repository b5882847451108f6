package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import id.halowarga.staff.Handler;
import java.util.Optional;

/**
 * A person who handles tickets: a handler's own chat, or a member of a handlers' group. Personal data:
 * {@link #toString()} is redacted.
 *
 * @param handler the chat that acts, and its rights
 * @param person  the person
 * @param name    the name to show
 */
public record Actor(Handler handler, ChatAddress person, String name) {
    /**
     * Who wrote a message as a handler.
     *
     * @param handler the handler of the message's chat
     * @param sender  who wrote
     * @return the actor
     */
    public static Actor of(Handler handler, Sender sender) {
        String shown = handler.group() || handler.name().isBlank() ? sender.displayName() : handler.name();
        return new Actor(handler, sender.personAddress(), shown.isBlank() ? handler.name() : shown);
    }

    Author author() {
        return new Author(
                person.encoded(), name, Optional.of(person.channel()), handler.opd(), Optional.of(handler.chat()));
    }

    @Override
    public String toString() {
        return "Actor[" + handler.role() + ", REDACTED]";
    }
}
