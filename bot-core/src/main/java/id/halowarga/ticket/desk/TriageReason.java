package id.halowarga.ticket.desk;

import id.halowarga.directory.Directory;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;

/** Why a ticket waits for an operator. */
public enum TriageReason {
    /** The citizen left the choice of the OPD to an officer. */
    UNDECIDED,
    /** The citizen left the choice to an officer, and the classifier is not sure either. */
    LOW_CONFIDENCE,
    /** The citizen left the choice to an officer, and the classifier recognised nothing. */
    UNRECOGNISED,
    /** The place lies outside the city, whatever OPD the citizen confirmed. */
    OUTSIDE_AREA,
    /** The OPD that it is at has not taken an emergency on yet. */
    EMERGENCY,
    /** The OPD that the citizen confirmed has no active handler. */
    NO_HANDLER,
    /** The OPD returned it. */
    RETURNED,
    /** The citizen says that it is not done. */
    REOPENED,
    /** An operator looks after it already. */
    VERIFIED;

    /** From this probability on the best topic is more likely than all others together. */
    private static final double SURE = 0.5;

    /**
     * Why a ticket waits.
     *
     * @param ticket    a ticket in the operators' queue
     * @param directory the city
     * @return the reason
     */
    public static TriageReason of(Ticket ticket, Directory directory) {
        if (!ticket.awaitsOperator()) {
            return EMERGENCY;
        }
        if (ticket.stage() == TicketStage.RETURNED) {
            return RETURNED;
        }
        if (ticket.stage() == TicketStage.REOPENED) {
            return REOPENED;
        }
        if (ticket.stage() == TicketStage.VERIFIED) {
            return VERIFIED;
        }
        if (!Reception.within(directory, ticket.report())) {
            return OUTSIDE_AREA;
        }
        return ticket.report().opd().isPresent() ? NO_HANDLER : undecided(ticket.report());
    }

    private static TriageReason undecided(Report report) {
        return report.suggested().stream()
                .findFirst()
                .map(best -> best.probability() < SURE ? LOW_CONFIDENCE : UNDECIDED)
                .orElse(UNRECOGNISED);
    }
}
