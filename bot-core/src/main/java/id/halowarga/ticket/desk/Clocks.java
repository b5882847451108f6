package id.halowarga.ticket.desk;

import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.TicketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sets the deadlines of tickets. */
final class Clocks {
    /** A deadline is the close of an office: what arrives just before it arrives on that day. */
    private static final Duration BEFORE_CLOSING = Duration.ofSeconds(1);

    private final DeskSetup setup;

    Clocks(DeskSetup setup) {
        this.setup = setup;
    }

    /** Of a ticket that comes to an OPD or, while operators look for it, waits for them first. */
    Deadlines filed(TicketKind kind, boolean atOpd, Instant now) {
        int verification = atOpd ? 0 : terms().verification();
        return new Deadlines(
                atOpd ? Optional.empty() : Optional.of(due(now, verification)),
                due(now, verification + terms().firstAnswer()),
                due(now, verification + completion(kind)),
                Optional.empty(),
                Optional.empty());
    }

    /** Of a ticket that operators have to find another OPD for. */
    Deadlines returned(Deadlines running, Instant now) {
        return new Deadlines(
                Optional.of(due(now, terms().verification())),
                running.firstAnswer(),
                running.completion(),
                Optional.empty(),
                Optional.empty());
    }

    /** While the OPD waits for the citizen's answer, the clock of the completion stands still. */
    Deadlines paused(Deadlines before, Instant now) {
        return before.awaitingCitizen(
                due(now, terms().citizenAnswer()),
                Optional.of(before.pausedSince().orElse(now)));
    }

    /** From now on the clock runs, and the citizen is not waited for. */
    Deadlines resumed(Deadlines before, Instant now) {
        Deadlines running = before.running();
        return before.pausedSince().map(since -> later(running, since, now)).orElse(running);
    }

    /** While operators look for its OPD their own deadline, and with it the OPD's first answer, stood still too. */
    private Deadlines later(Deadlines before, Instant since, Instant now) {
        Deadlines later = before.completionBy(setup.calendar().resumed(before.completion(), since, now));
        return before.verification()
                .map(due -> later.verificationBy(setup.calendar().resumed(due, since, now))
                        .firstAnswerBy(setup.calendar().resumed(before.firstAnswer(), since, now)))
                .orElse(later);
    }

    /** Of a ticket that is done: the citizen has some time to say whether it is. */
    Deadlines judged(Deadlines running, Instant now) {
        return running.awaitingCitizen(due(now, terms().citizenAnswer()), Optional.empty());
    }

    /** The completion takes longer by as much as an inspection does. */
    Deadlines inspected(TicketKind kind, Deadlines before) {
        int longer = terms().inspection() - completion(kind);
        return longer < 1 ? before : before.completionBy(due(before.completion().minus(BEFORE_CLOSING), longer));
    }

    /** From when on an operator may let an answer go that the head is silent about. */
    Instant releasable(Instant since) {
        return due(since, terms().approval());
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
