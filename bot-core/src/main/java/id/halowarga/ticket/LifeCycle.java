package id.halowarga.ticket;

import static id.halowarga.ticket.Party.CITIZEN;
import static id.halowarga.ticket.Party.OPD;
import static id.halowarga.ticket.Party.OPERATOR;
import static id.halowarga.ticket.Party.TRIAGE;
import static id.halowarga.ticket.TicketAction.ACCEPT;
import static id.halowarga.ticket.TicketAction.ADD;
import static id.halowarga.ticket.TicketAction.ANSWER;
import static id.halowarga.ticket.TicketAction.ASK;
import static id.halowarga.ticket.TicketAction.CLOSE;
import static id.halowarga.ticket.TicketAction.DISPOSE;
import static id.halowarga.ticket.TicketAction.FINISH;
import static id.halowarga.ticket.TicketAction.FINISH_PARTLY;
import static id.halowarga.ticket.TicketAction.REDIRECT;
import static id.halowarga.ticket.TicketAction.REFUSE;
import static id.halowarga.ticket.TicketAction.REOPEN;
import static id.halowarga.ticket.TicketAction.RETURN;
import static id.halowarga.ticket.TicketStage.AWAITING_CITIZEN;
import static id.halowarga.ticket.TicketStage.CLOSED;
import static id.halowarga.ticket.TicketStage.DONE;
import static id.halowarga.ticket.TicketStage.FORWARDED;
import static id.halowarga.ticket.TicketStage.IN_PROGRESS;
import static id.halowarga.ticket.TicketStage.NEW;
import static id.halowarga.ticket.TicketStage.PARTLY_DONE;
import static id.halowarga.ticket.TicketStage.REFUSED;
import static id.halowarga.ticket.TicketStage.REOPENED;
import static id.halowarga.ticket.TicketStage.RETURNED;
import static id.halowarga.ticket.TicketStage.VERIFIED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a ticket as one table: who may do what in which stage, and where it leads. Whatever is not in the table is
 * not possible. A ticket begins as {@link TicketStage#FORWARDED} if the citizen confirmed an OPD that has a handler, else as
 * {@link TicketStage#NEW}.
 */
public final class LifeCycle {
    private static final Step[] TABLE = {
        // At the OPD.
        step(OPD, ACCEPT, IN_PROGRESS, FORWARDED, REOPENED),
        step(OPD, ANSWER, IN_PROGRESS, FORWARDED, REOPENED, IN_PROGRESS),
        step(OPD, ANSWER, AWAITING_CITIZEN, AWAITING_CITIZEN),
        step(OPD, ANSWER, PARTLY_DONE, PARTLY_DONE),
        step(OPD, ASK, AWAITING_CITIZEN, FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN),
        step(OPD, FINISH_PARTLY, PARTLY_DONE, FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE),
        step(OPD, FINISH, DONE, FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE),
        step(OPD, RETURN, RETURNED, FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN),
        step(OPD, REDIRECT, FORWARDED, FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN),
        // In triage: at no OPD.
        step(TRIAGE, ACCEPT, VERIFIED, NEW, RETURNED, REOPENED),
        step(TRIAGE, ANSWER, VERIFIED, NEW, VERIFIED, RETURNED, REOPENED),
        step(TRIAGE, ASK, VERIFIED, NEW, VERIFIED, RETURNED, REOPENED),
        step(TRIAGE, FINISH, DONE, NEW, VERIFIED, RETURNED, REOPENED),
        // Wherever it is.
        step(
                OPERATOR,
                DISPOSE,
                FORWARDED,
                NEW,
                VERIFIED,
                RETURNED,
                REOPENED,
                FORWARDED,
                IN_PROGRESS,
                AWAITING_CITIZEN,
                PARTLY_DONE),
        step(
                OPERATOR,
                REFUSE,
                REFUSED,
                NEW,
                VERIFIED,
                RETURNED,
                REOPENED,
                FORWARDED,
                IN_PROGRESS,
                AWAITING_CITIZEN,
                PARTLY_DONE),
        // The citizen.
        step(CITIZEN, ADD, NEW, NEW),
        step(CITIZEN, ADD, VERIFIED, VERIFIED),
        step(CITIZEN, ADD, RETURNED, RETURNED),
        step(CITIZEN, ADD, REOPENED, REOPENED),
        step(CITIZEN, ADD, FORWARDED, FORWARDED),
        step(CITIZEN, ADD, IN_PROGRESS, IN_PROGRESS, AWAITING_CITIZEN),
        step(CITIZEN, ADD, PARTLY_DONE, PARTLY_DONE),
        step(CITIZEN, CLOSE, CLOSED, DONE, PARTLY_DONE),
        step(CITIZEN, REOPEN, REOPENED, DONE, PARTLY_DONE, CLOSED),
    };

    private LifeCycle() {}

    /**
     * One line of the table.
     *
     * @param party  who may
     * @param action what
     * @param to     the stage that it leads to
     * @param from   the stages in which it is possible
     */
    public record Step(Party party, TicketAction action, TicketStage to, Set<TicketStage> from) {
        /** Copies the set. */
        public Step {
            from = Set.copyOf(from);
        }
    }

    private static Step step(Party party, TicketAction action, TicketStage to, TicketStage first, TicketStage... more) {
        return new Step(party, action, to, EnumSet.of(first, more));
    }

    /**
     * The whole table, for documents and tests.
     *
     * @return its lines
     */
    public static List<Step> table() {
        return List.of(TABLE);
    }

    /**
     * Where an action leads.
     *
     * @param parties in what capacities somebody acts
     * @param action  what they do
     * @param from    the stage in which the ticket is
     * @return the next stage, possibly the same; empty if it is not possible
     */
    public static Optional<TicketStage> next(Set<Party> parties, TicketAction action, TicketStage from) {
        for (Step step : TABLE) {
            if (step.action() == action
                    && parties.contains(step.party())
                    && step.from().contains(from)) {
                return Optional.of(step.to());
            }
        }
        return Optional.empty();
    }

    /**
     * What is possible now.
     *
     * @param parties in what capacities somebody acts
     * @param from    the stage in which the ticket is
     * @return the actions, in their order
     */
    public static Set<TicketAction> possible(Set<Party> parties, TicketStage from) {
        Set<TicketAction> actions = EnumSet.noneOf(TicketAction.class);
        for (TicketAction action : TicketAction.values()) {
            if (next(parties, action, from).isPresent()) {
                actions.add(action);
            }
        }
        return actions;
    }
}
