package id.halowarga.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockPlanTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped(JAKARTA);
    /** A Monday. */
    private static final Instant FILED = at("2026-11-02T10:00");

    private static final Deadlines DEADLINES = new Deadlines(
            Optional.of(at("2026-11-05T16:00")),
            at("2026-11-09T16:00"),
            at("2026-11-20T16:30"),
            Optional.empty(),
            Optional.empty());

    private final ClockPlan plan = new ClockPlan(CALENDAR, ClockSettings.DEFAULT);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
    }

    private static Ticket ticket(TicketStage stage) {
        return new SampleTickets(1)
                .rich()
                .copy()
                .stage(stage)
                .opd(Optional.of(SampleTickets.ROADS))
                .deadlines(DEADLINES)
                .filedAt(FILED)
                .changedAt(FILED)
                .build();
    }

    private List<String> ahead(Ticket ticket, ClockState state) {
        return plan.ahead(ticket, state).stream()
                .map(planned -> planned.step() + " " + LocalDateTime.ofInstant(planned.at(), JAKARTA))
                .toList();
    }

    private static ClockState over(ClockState state, TimedStep step, Instant deadline, Instant at) {
        return state.marked(step, new ClockState.Mark(deadline, at));
    }

    @Test
    void remindsThePicThenTellsTheHeadThenOperatorsAndLeaders() {
        assertThat(ahead(ticket(TicketStage.FORWARDED), ClockState.NEW))
                .containsExactly(
                        "FIRST_ANSWER_REMINDER 2026-11-06T07:30",
                        "FIRST_ANSWER_OVERDUE 2026-11-10T07:30",
                        "FIRST_ANSWER_ESCALATION 2026-11-12T07:30");
    }

    @Test
    void recallsOnlySomeDaysAfterOperatorsWereTold() {
        ClockState told = over(
                ClockState.NEW, TimedStep.FIRST_ANSWER_ESCALATION, DEADLINES.firstAnswer(), at("2026-11-12T07:30"));
        assertThat(ahead(ticket(TicketStage.IN_PROGRESS), told)).contains("SILENCE_RECALL 2026-11-17T07:30");
        ClockState toldLate = over(
                ClockState.NEW, TimedStep.FIRST_ANSWER_ESCALATION, DEADLINES.firstAnswer(), at("2026-11-26T11:00"));
        assertThat(ahead(ticket(TicketStage.IN_PROGRESS), toldLate))
                .as("after a stop the OPD keeps the same time as others")
                .contains("SILENCE_RECALL 2026-12-01T07:30");
        assertThat(ahead(ticket(TicketStage.AWAITING_APPROVAL), told))
                .as("an answer is on its way")
                .doesNotContain("SILENCE_RECALL 2026-11-17T07:30");
    }

    @Test
    void goesByTheCompletionOnceThereIsAnAnswer() {
        Ticket answered = ticket(TicketStage.IN_PROGRESS).answered(at("2026-11-04T09:00"));
        assertThat(ahead(answered, ClockState.NEW))
                .containsExactly(
                        "COMPLETION_REMINDER 2026-11-17T07:30",
                        "COMPLETION_OVERDUE 2026-11-23T07:30",
                        "COMPLETION_ESCALATION 2026-11-25T07:30");
    }

    @Test
    void remindsOperatorsInTriage() {
        Ticket undecided = ticket(TicketStage.NEW).at(Optional.empty());
        assertThat(ahead(undecided, ClockState.NEW))
                .containsExactly("VERIFICATION_REMINDER 2026-11-05T07:30", "VERIFICATION_OVERDUE 2026-11-06T07:30");
    }

    @Test
    void standsStillForTheOpdWhileTheCitizenIsAsked() {
        Ticket asked = ticket(TicketStage.AWAITING_CITIZEN)
                .dueBy(DEADLINES.awaitingCitizen(at("2026-11-18T16:00"), Optional.of(FILED)));
        assertThat(ahead(asked, ClockState.NEW)).containsExactly("QUESTION_REMINDER 2026-11-16T07:30");
        ClockState reminded =
                over(ClockState.NEW, TimedStep.QUESTION_REMINDER, at("2026-11-18T16:00"), at("2026-11-16T07:30"));
        assertThat(ahead(asked, reminded)).containsExactly("QUESTION_LAPSE 2026-11-19T07:30");
    }

    @Test
    void asksForTheVerdictAndClosesWhatIsDone() {
        Ticket done =
                ticket(TicketStage.DONE).dueBy(DEADLINES.awaitingCitizen(at("2026-11-18T16:00"), Optional.empty()));
        assertThat(ahead(done, ClockState.NEW)).containsExactly("VERDICT_REMINDER 2026-11-16T07:30");
        ClockState reminded =
                over(ClockState.NEW, TimedStep.VERDICT_REMINDER, at("2026-11-18T16:00"), at("2026-11-16T07:30"));
        assertThat(ahead(done, reminded)).containsExactly("VERDICT_LAPSE 2026-11-19T07:30");
    }

    @Test
    void closesWithoutAWarningOnlyWhereTheCityWantsNone() {
        ClockPlan blunt = new ClockPlan(
                CALENDAR, ClockSettings.DEFAULT.with(Map.of(TimedStep.VERDICT_REMINDER, Optional.empty())));
        Ticket done =
                ticket(TicketStage.DONE).dueBy(DEADLINES.awaitingCitizen(at("2026-11-18T16:00"), Optional.empty()));
        assertThat(blunt.next(done, ClockState.NEW)).contains(at("2026-11-19T07:30"));
    }

    @Test
    void countsTheHeadsTimeFromWhenTheAnswerCame() {
        Ticket waiting = ticket(TicketStage.AWAITING_APPROVAL);
        ClockState state = plan.changed(waiting, ClockState.NEW);
        assertThat(ahead(waiting, state))
                .startsWith("APPROVAL_REMINDER 2026-11-04T07:30", "APPROVAL_OVERDUE 2026-11-05T07:30");
        Ticket added = waiting.moved(TicketStage.AWAITING_APPROVAL, at("2026-11-04T12:00"));
        assertThat(plan.changed(added, state).approvalSince())
                .as("the citizen's addition does not give the head more time")
                .contains(FILED);
        Ticket revised = waiting.moved(TicketStage.IN_PROGRESS, at("2026-11-04T12:00"));
        assertThat(plan.changed(revised, state).approvalSince()).isEmpty();
    }

    @Test
    void remembersStepsOfTheSameDeadlineAndForgetsThoseOfAnother() {
        Ticket ticket = ticket(TicketStage.FORWARDED);
        ClockState told =
                over(ClockState.NEW, TimedStep.FIRST_ANSWER_REMINDER, DEADLINES.firstAnswer(), at("2026-11-06T07:30"));
        Ticket accepted = ticket.moved(TicketStage.IN_PROGRESS, at("2026-11-06T09:00"));
        assertThat(plan.changed(accepted, told)).isEqualTo(told);
        Ticket elsewhere = accepted.dueBy(DEADLINES.firstAnswerBy(at("2026-11-13T16:30")))
                .moved(TicketStage.FORWARDED, at("2026-11-06T10:00"));
        assertThat(plan.changed(elsewhere, told)).isEqualTo(ClockState.NEW);
        assertThat(ahead(elsewhere, plan.changed(elsewhere, told)))
                .startsWith("FIRST_ANSWER_REMINDER 2026-11-12T07:30");
    }

    @Test
    void leavesOutAReminderWhoseTimeHadPassedWhenItsDeadlineWasSet() {
        Ticket rushed = ticket(TicketStage.FORWARDED)
                .dueBy(DEADLINES.firstAnswerBy(at("2026-11-03T16:00")))
                .copy()
                .changedAt(at("2026-11-02T10:00"))
                .build();
        ClockState state = plan.changed(rushed, ClockState.NEW);
        assertThat(ahead(rushed, state)).startsWith("FIRST_ANSWER_OVERDUE 2026-11-04T07:30");
    }

    @Test
    void hasNothingAheadOfAClosedTicket() {
        assertThat(plan.next(ticket(TicketStage.CLOSED), ClockState.NEW)).isEmpty();
        assertThat(plan.next(ticket(TicketStage.REFUSED), ClockState.NEW)).isEmpty();
        assertThat(plan.next(ticket(TicketStage.MERGED), ClockState.NEW)).isEmpty();
    }
}
