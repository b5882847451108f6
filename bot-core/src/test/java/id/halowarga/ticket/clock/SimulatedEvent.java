package id.halowarga.ticket.clock;

import java.util.Set;

/** What people of the simulation do with tickets, and in which stages that is possible. */
enum SimulatedEvent {
    ACCEPT("FORWARDED", "REOPENED"),
    ANSWER("FORWARDED", "REOPENED", "IN_PROGRESS", "AWAITING_CITIZEN"),
    ASK("FORWARDED", "REOPENED", "IN_PROGRESS"),
    FINISH("FORWARDED", "REOPENED", "IN_PROGRESS", "AWAITING_CITIZEN"),
    APPROVE("AWAITING_APPROVAL"),
    DISPOSE("NEW", "RETURNED"),
    ADD("AWAITING_CITIZEN"),
    CLOSE("DONE"),
    REOPEN("DONE");

    /** Where operators send what they find a place for. */
    static final String SECOND_OPD = "opd01";

    private final Set<String> from;

    SimulatedEvent(String... from) {
        this.from = Set.of(from);
    }

    Set<String> from() {
        return from;
    }

    /** Whether it is the handlers' of the OPD that the ticket is at. */
    boolean atOpd() {
        return this == ACCEPT || this == ANSWER || this == ASK || this == FINISH || this == APPROVE;
    }

    /** Whether it is something that a head may want to see first. */
    boolean speaks() {
        return this == ANSWER || this == FINISH;
    }
}
