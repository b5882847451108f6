package id.halowarga.ticket.clock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the clock of one ticket remembers.
 *
 * @param approvalSince since when an answer waits for the head, empty if none does
 * @param marks         the steps that are over for the present deadlines
 */
public record ClockState(Optional<Instant> approvalSince, Map<TimedStep, Mark> marks) {
    /** Of a new ticket. */
    public static final ClockState NEW = new ClockState(Optional.empty(), Map.of());

    /** Copies the map. */
    public ClockState {
        marks = Map.copyOf(marks);
    }

    /**
     * Remembers that a step is over.
     *
     * @param deadline the deadline for which it is: another one makes the step possible again
     * @param at       when it was taken, or left out for a more serious one
     */
    public record Mark(Instant deadline, Instant at) {}

    ClockState marked(TimedStep step, Mark mark) {
        Map<TimedStep, Mark> more = copy();
        more.put(step, mark);
        return new ClockState(approvalSince, more);
    }

    ClockState without(Predicate<Map.Entry<TimedStep, Mark>> outdated) {
        Map<TimedStep, Mark> fewer = copy();
        fewer.entrySet().removeIf(outdated);
        return new ClockState(approvalSince, fewer);
    }

    ClockState awaitingApproval(Optional<Instant> since) {
        return new ClockState(since, marks);
    }

    /** When a step was over for a deadline, empty if it is still to come. */
    Optional<Instant> over(TimedStep step, Instant deadline) {
        return Optional.ofNullable(marks.get(step))
                .filter(mark -> mark.deadline().equals(deadline))
                .map(Mark::at);
    }

    private Map<TimedStep, Mark> copy() {
        Map<TimedStep, Mark> copy = new EnumMap<>(TimedStep.class);
        copy.putAll(marks);
        return copy;
    }
}
