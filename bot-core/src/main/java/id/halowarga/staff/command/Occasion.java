package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.desk.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A handler says something: who, what, and where the conversation stands. Turns made from it leave the citizen's draft alone.
 *
 * @param conversation the conversation before
 * @param burst        what was sent
 * @param handler      the handler of the chat
 */
record Occasion(Conversation conversation, Burst burst, Handler handler) {
    Actor actor() {
        return Actor.of(handler, burst.sender());
    }

    Cause cause() {
        return burst.cause();
    }

    Language language() {
        return conversation.language();
    }

    boolean may(StaffCommand command) {
        return command.allows(handler.role());
    }

    /** What the handler was asked for; what the same person was asked for as a citizen is not meant. */
    Optional<TicketReference> asked() {
        return conversation.handling().filter(reference -> reference.purpose() != Purpose.CITIZEN);
    }

    /** Answers, and expects nothing more. */
    Turn say(OutboundMessage... messages) {
        return say(List.of(messages));
    }

    /** Answers, and expects nothing more. */
    Turn say(List<OutboundMessage> messages) {
        Conversation next = asked().isPresent() ? conversation.handling(Optional.empty()) : conversation;
        return new Turn(next, messages);
    }

    /** Answers, and takes what comes next as words for a purpose. */
    Turn expect(TicketReference purpose, OutboundMessage message) {
        return new Turn(conversation.handling(Optional.of(purpose)), List.of(message));
    }
}
