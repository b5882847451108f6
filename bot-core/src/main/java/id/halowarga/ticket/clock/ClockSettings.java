package id.halowarga.ticket.clock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the steps of the clock are taken, in working days from the deadline's own day: 0 is the morning of that day, -1 the
 * morning of the working day before, 1 the morning of the working day after. All are taken when offices open.
 *
 * @param days            the days of each step; one that is not named is never taken
 * @param approvalDays    working days that a head has to decide on an answer
 * @param officeHoursOnly whether steps that are late, since nothing ran when their time came, wait for the next office hours
 */
public record ClockSettings(Map<TimedStep, Integer> days, int approvalDays, boolean officeHoursOnly) {
    private static final int FARTHEST = 250;
    private static final List<List<TimedStep>> ORDERS = List.of(
            List.of(TimedStep.VERIFICATION_REMINDER, TimedStep.VERIFICATION_OVERDUE),
            List.of(
                    TimedStep.FIRST_ANSWER_REMINDER,
                    TimedStep.FIRST_ANSWER_OVERDUE,
                    TimedStep.FIRST_ANSWER_ESCALATION,
                    TimedStep.SILENCE_RECALL),
            List.of(TimedStep.COMPLETION_REMINDER, TimedStep.COMPLETION_OVERDUE, TimedStep.COMPLETION_ESCALATION),
            List.of(TimedStep.APPROVAL_REMINDER, TimedStep.APPROVAL_OVERDUE),
            List.of(TimedStep.QUESTION_REMINDER, TimedStep.QUESTION_LAPSE),
            List.of(TimedStep.VERDICT_REMINDER, TimedStep.VERDICT_LAPSE));

    /** The defaults, ours: the deadlines themselves are SP4N-LAPOR's, which sets no reminders. */
    public static final ClockSettings DEFAULT = new ClockSettings(
            Map.ofEntries(
                    Map.entry(TimedStep.QUESTION_REMINDER, -2),
                    Map.entry(TimedStep.VERDICT_REMINDER, -2),
                    Map.entry(TimedStep.FIRST_ANSWER_REMINDER, -1),
                    Map.entry(TimedStep.COMPLETION_REMINDER, -3),
                    Map.entry(TimedStep.APPROVAL_REMINDER, 0),
                    Map.entry(TimedStep.VERIFICATION_REMINDER, 0),
                    Map.entry(TimedStep.FIRST_ANSWER_OVERDUE, 1),
                    Map.entry(TimedStep.COMPLETION_OVERDUE, 1),
                    Map.entry(TimedStep.APPROVAL_OVERDUE, 1),
                    Map.entry(TimedStep.VERIFICATION_OVERDUE, 1),
                    Map.entry(TimedStep.FIRST_ANSWER_ESCALATION, 3),
                    Map.entry(TimedStep.COMPLETION_ESCALATION, 3),
                    Map.entry(TimedStep.SILENCE_RECALL, 6),
                    Map.entry(TimedStep.QUESTION_LAPSE, 1),
                    Map.entry(TimedStep.VERDICT_LAPSE, 1)),
            2,
            true);

    /**
     * Copies the map and checks it.
     *
     * @throws IllegalArgumentException if a reminder comes after its deadline, another step before it has passed, or the
     *                                  steps of a deadline are not in their order; the message begins with the step's word
     */
    public ClockSettings {
        days = Map.copyOf(days);
        days.forEach(ClockSettings::checkSide);
        for (List<TimedStep> order : ORDERS) {
            checkOrder(order, days);
        }
        if (approvalDays < 1) {
            throw new IllegalArgumentException("a head has a working day at least");
        }
    }

    private static void checkSide(TimedStep step, int day) {
        if (Math.abs(day) > FARTHEST) {
            throw new IllegalArgumentException(step.word() + " is more than " + FARTHEST + " working days away");
        }
        if (step.reminds() == (day > 0)) {
            throw new IllegalArgumentException(step.word()
                    + (step.reminds() ? " comes after its deadline" : " comes before its deadline has passed"));
        }
    }

    private static void checkOrder(List<TimedStep> order, Map<TimedStep, Integer> days) {
        int earliest = -FARTHEST;
        for (TimedStep step : order) {
            int day = days.getOrDefault(step, earliest);
            if (day < earliest) {
                throw new IllegalArgumentException(step.word() + " comes before a milder step");
            }
            earliest = day;
        }
    }

    /**
     * The days of a step.
     *
     * @param step the step
     * @return working days from the deadline's day, empty if the step is never taken
     */
    public Optional<Integer> of(TimedStep step) {
        return Optional.ofNullable(days.get(step));
    }

    /**
     * The same with other days for some steps.
     *
     * @param changes the days of a step, empty for one that is never taken
     * @return new settings
     * @throws IllegalArgumentException as the constructor
     */
    public ClockSettings with(Map<TimedStep, Optional<Integer>> changes) {
        Map<TimedStep, Integer> changed = new EnumMap<>(days);
        changes.forEach(
                (step, day) -> day.ifPresentOrElse(value -> changed.put(step, value), () -> changed.remove(step)));
        return new ClockSettings(changed, approvalDays, officeHoursOnly);
    }
}
