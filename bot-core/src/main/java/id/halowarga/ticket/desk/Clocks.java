package id.halowarga.ticket.desk;

import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.TicketKind;
import java.time.Instant;
import java.util.Optional;

/** Sets the deadlines of tickets. */
final class Clocks {
    private final DeskSetup setup;

    Clocks(DeskSetup setup) {
        this.setup = setup;
    }

    /** Of a new ticket: while operators look for its OPD, everything waits for them. */
    Deadlines filed(TicketKind kind, boolean atOpd, Instant now) {
        int verification = atOpd ? 0 : terms().verification();
        return new Deadlines(
                atOpd ? Optional.empty() : Optional.of(due(now, verification)),
                due(now, verification + terms().firstAnswer()),
                due(now, verification + completion(kind)),
                Optional.empty(),
                Optional.empty());
    }

    /** Of a ticket that comes to an OPD, anew or after it was reopened. */
    Deadlines begun(TicketKind kind, Instant now) {
        return filed(kind, true, now);
    }

    private int completion(TicketKind kind) {
        return kind == TicketKind.INFORMATION ? terms().information() : terms().completion();
    }

    private Terms terms() {
        return setup.settings().terms();
    }

    private Instant due(Instant now, int days) {
        return setup.calendar().due(now, days);
    }
}
