package id.halowarga.ticket.clock;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps that lie ahead of a ticket, from the ticket and what its clock remembers alone. */
public final class ClockPlan {
    private final WorkingCalendar calendar;
    private final ClockSettings settings;

    /**
     * Makes a plan.
     *
     * @param calendar the city's working days
     * @param settings when steps are taken
     */
    public ClockPlan(WorkingCalendar calendar, ClockSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /**
     * The steps ahead, if nothing changes; a step that needs a warning first is not among them before the warning is over.
     *
     * @param ticket the ticket
     * @param state  what its clock remembers
     * @return the earliest first, possibly none
     */
    public List<PlannedStep> ahead(Ticket ticket, ClockState state) {
        return Arrays.stream(TimedStep.values())
                .filter(step -> step.concerns(ticket))
                .flatMap(step -> planned(step, ticket, state).stream())
                .filter(planned ->
                        state.over(planned.step(), planned.deadline()).isEmpty())
                .sorted(Comparator.comparing(PlannedStep::at).thenComparing(PlannedStep::step))
                .toList();
    }

    /**
     * When the clock of a ticket has to be looked at next.
     *
     * @param ticket the ticket
     * @param state  what its clock remembers
     * @return the time of the first step ahead, empty if there is none
     */
    public Optional<Instant> next(Ticket ticket, ClockState state) {
        return ahead(ticket, state).stream().findFirst().map(PlannedStep::at);
    }

    /**
     * What the clock remembers after a change of the ticket: nothing of deadlines that do not hold any more. A reminder
     * whose time has passed is over, since the change itself drew attention to the ticket; but never one that has to warn of
     * what the city is going to do.
     *
     * @param ticket the ticket after the change
     * @param before what its clock remembered
     * @return what it remembers from now on
     */
    public ClockState changed(Ticket ticket, ClockState before) {
        boolean atTheHead = ticket.stage() == TicketStage.AWAITING_APPROVAL;
        Optional<Instant> since =
                atTheHead ? Optional.of(before.approvalSince().orElse(ticket.changedAt())) : Optional.empty();
        ClockState state = before.awaitingApproval(since);
        state = state.without(mark -> !deadline(mark.getKey().deadline(), ticket, since)
                .equals(Optional.of(mark.getValue().deadline())));
        for (PlannedStep tooLate : remindersBefore(ticket, state).toList()) {
            state = state.marked(tooLate.step(), tooLate.over(tooLate.at()));
        }
        return state;
    }

    private Stream<PlannedStep> remindersBefore(Ticket ticket, ClockState state) {
        return ahead(ticket, state).stream()
                .filter(planned -> planned.step().reminds() && !planned.step().warns())
                .filter(planned -> !planned.at().isAfter(ticket.changedAt()));
    }

    private Optional<PlannedStep> planned(TimedStep step, Ticket ticket, ClockState state) {
        return settings.of(step)
                .flatMap(days -> deadline(step.deadline(), ticket, state.approvalSince())
                        .flatMap(deadline ->
                                earliest(step, days, deadline, state).map(at -> new PlannedStep(step, deadline, at))));
    }

    /** The morning that the settings name, or later where the warning was: then as long after it as the settings say. */
    private Optional<Instant> earliest(TimedStep step, int days, Instant deadline, ClockState state) {
        Instant morning = calendar.morning(deadline, days);
        Optional<TimedStep> warning =
                step.warning().filter(before -> settings.of(before).isPresent());
        if (warning.isEmpty()) {
            return Optional.of(morning);
        }
        int apart = days - settings.of(warning.get()).orElseThrow();
        return state.over(warning.get(), deadline)
                .map(warned -> calendar.morning(warned, apart))
                .map(fair -> fair.isAfter(morning) ? fair : morning);
    }

    private Optional<Instant> deadline(Deadline deadline, Ticket ticket, Optional<Instant> approvalSince) {
        return switch (deadline) {
            case VERIFICATION -> ticket.deadlines().verification();
            case FIRST_ANSWER -> Optional.of(ticket.deadlines().firstAnswer());
            case COMPLETION -> Optional.of(ticket.deadlines().completion());
            case CITIZEN_ANSWER -> ticket.deadlines().citizenAnswer();
            case APPROVAL -> approvalSince.map(since -> calendar.due(since, settings.approvalDays()));
        };
    }
}
