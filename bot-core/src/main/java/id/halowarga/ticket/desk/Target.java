package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import java.util.Optional;

/** What a handler's wish names besides the ticket. */
public sealed interface Target {
    /** Nothing. */
    Target NONE = new None();

    /** Nothing. */
    record None() implements Target {}

    /**
     * A unit that the ticket goes to, or that is called in.
     *
     * @param opd its code
     */
    record Unit(OpdCode opd) implements Target {}

    /**
     * An owner outside the city government where the citizen should go instead.
     *
     * @param owner its code
     */
    record Outside(OpdCode owner) implements Target {}

    /**
     * A ticket on the same matter.
     *
     * @param number its number
     */
    record Parent(TicketNumber number) implements Target {}

    /**
     * How much the ticket presses from now on.
     *
     * @param priority the priority
     */
    record Level(Priority priority) implements Target {}

    /**
     * What waits for the head's approval.
     *
     * @param action what is done once it is approved
     */
    record Held(TicketAction action) implements Target {}

    /**
     * The draft that somebody has read who agrees to it.
     *
     * @param mark the draft's mark; what no draft has says that none was shown
     */
    record Draft(String mark) implements Target {}

    /**
     * Whether an action can name this.
     *
     * @param action what is wished
     * @return true if the two belong together
     */
    default boolean fits(TicketAction action) {
        return switch (action) {
            case DISPOSE, REDIRECT, SUPPORT -> this instanceof Unit;
            case MERGE -> this instanceof Parent;
            case PRIORITISE -> this instanceof Level;
            case SUBMIT -> this instanceof Held;
            case REFUSE -> this instanceof None || this instanceof Outside;
            case APPROVE, RELEASE -> this instanceof None || this instanceof Draft;
            case ACCEPT,
                    ASK,
                    ANSWER,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    INSPECT,
                    CONTRIBUTE,
                    RETURN,
                    REVISE,
                    SPLIT,
                    ADD,
                    CLOSE,
                    REOPEN,
                    RECALL,
                    LAPSE -> this instanceof None;
        };
    }

    /**
     * The unit, if one is named.
     *
     * @return its code, empty for every other target
     */
    default Optional<OpdCode> unit() {
        return this instanceof Unit unit ? Optional.of(unit.opd()) : Optional.empty();
    }

    /**
     * The ticket, if one is named.
     *
     * @return its number, empty for every other target
     */
    default Optional<TicketNumber> parent() {
        return this instanceof Parent parent ? Optional.of(parent.number()) : Optional.empty();
    }

    /**
     * The owner outside, if one is named.
     *
     * @return its code, empty for every other target
     */
    default Optional<OpdCode> outside() {
        return this instanceof Outside outside ? Optional.of(outside.owner()) : Optional.empty();
    }

    /**
     * The priority, if one is named.
     *
     * @return it, empty for every other target
     */
    default Optional<Priority> level() {
        return this instanceof Level level ? Optional.of(level.priority()) : Optional.empty();
    }
}
