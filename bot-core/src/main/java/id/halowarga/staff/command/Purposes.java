package id.halowarga.staff.command;

import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.TicketAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which words go with which action: what a prompt asks for, and what a reply to it does. */
final class Purposes {
    private static final Map<TicketAction, Purpose> ASKED = new EnumMap<>(Map.ofEntries(
            Map.entry(TicketAction.ANSWER, Purpose.ANSWER),
            Map.entry(TicketAction.ASK, Purpose.QUESTION),
            Map.entry(TicketAction.FINISH_PARTLY, Purpose.PARTIAL_COMPLETION),
            Map.entry(TicketAction.FINISH, Purpose.COMPLETION),
            Map.entry(TicketAction.RETURN, Purpose.RETURN_REASON),
            Map.entry(TicketAction.REFUSE, Purpose.REFUSAL_REASON),
            Map.entry(TicketAction.INSPECT, Purpose.INSPECTION_REASON),
            Map.entry(TicketAction.SUPPORT, Purpose.TASK),
            Map.entry(TicketAction.CONTRIBUTE, Purpose.CONTRIBUTION),
            Map.entry(TicketAction.REDIRECT, Purpose.REDIRECTION_REASON),
            Map.entry(TicketAction.DISPOSE, Purpose.DISPOSITION_REASON),
            Map.entry(TicketAction.REVISE, Purpose.REVISION_NOTE)));

    private Purposes() {}

    /** What the words that an action needs are for; empty if it needs none. */
    static Optional<Purpose> of(TicketAction action) {
        return Optional.ofNullable(ASKED.get(action));
    }

    /** What a reply for a purpose does. */
    static TicketAction action(Purpose purpose) {
        return Arrays.stream(TicketAction.values())
                .filter(action -> of(action).equals(Optional.of(purpose)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a citizen's reply is no handler's"));
    }

    /** Whether files alone are not enough: colleagues, the citizen or the head have to read why. */
    static boolean inWords(TicketAction action) {
        return switch (action) {
            case RETURN, REFUSE, INSPECT, SUPPORT, REDIRECT, DISPOSE, REVISE -> true;
            default -> false;
        };
    }
}
