package id.halowarga.ticket.clock;

import static id.halowarga.ticket.clock.Audience.CITIZEN;
import static id.halowarga.ticket.clock.Audience.HEAD;
import static id.halowarga.ticket.clock.Audience.LEADERS;
import static id.halowarga.ticket.clock.Audience.OPERATORS;
import static id.halowarga.ticket.clock.Audience.PIC;

import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What happens by itself when a deadline of a ticket comes near or has passed: the whole of it as one table, the mildest
 * step first. How many working days before or after the deadline each one comes is in {@link ClockSettings}.
 */
public enum TimedStep {
    /** The citizen is reminded of a question. */
    QUESTION_REMINDER(Deadline.CITIZEN_ANSWER, Situation.CITIZEN_ASKED, Set.of(CITIZEN)),
    /** The citizen is asked again whether it is done. */
    VERDICT_REMINDER(Deadline.CITIZEN_ANSWER, Situation.DONE, Set.of(CITIZEN)),
    /** The PIC is reminded of the first answer. */
    FIRST_ANSWER_REMINDER(Deadline.FIRST_ANSWER, Situation.UNANSWERED, Set.of(PIC)),
    /** The PIC is reminded to settle it. */
    COMPLETION_REMINDER(Deadline.COMPLETION, Situation.IN_HAND, Set.of(PIC)),
    /** The head is reminded of an answer that waits for approval. */
    APPROVAL_REMINDER(Deadline.APPROVAL, Situation.AT_THE_HEAD, Set.of(HEAD)),
    /** The operators are reminded to find the OPD. */
    VERIFICATION_REMINDER(Deadline.VERIFICATION, Situation.IN_TRIAGE, Set.of(OPERATORS)),
    /** The head hears that the first answer is late. */
    FIRST_ANSWER_OVERDUE(Deadline.FIRST_ANSWER, Situation.UNANSWERED, Set.of(PIC, HEAD)),
    /** The head hears that it is not settled in time. */
    COMPLETION_OVERDUE(Deadline.COMPLETION, Situation.IN_HAND, Set.of(PIC, HEAD)),
    /** The operators hear that the head is silent: they may let the answer go. */
    APPROVAL_OVERDUE(Deadline.APPROVAL, Situation.AT_THE_HEAD, Set.of(HEAD, OPERATORS)),
    /** Operators and leaders hear that nobody found the OPD. */
    VERIFICATION_OVERDUE(Deadline.VERIFICATION, Situation.IN_TRIAGE, Set.of(OPERATORS, LEADERS)),
    /** Operators and leaders hear that the first answer is late. */
    FIRST_ANSWER_ESCALATION(Deadline.FIRST_ANSWER, Situation.UNANSWERED, Set.of(OPERATORS, LEADERS)),
    /** Operators and leaders hear that it is not settled in time. */
    COMPLETION_ESCALATION(Deadline.COMPLETION, Situation.IN_HAND, Set.of(OPERATORS, LEADERS)),
    /** A silent OPD loses it to the operators. */
    SILENCE_RECALL(Deadline.FIRST_ANSWER, Situation.NEGLECTED, TicketAction.RECALL, FIRST_ANSWER_ESCALATION),
    /** It is closed, since the citizen did not answer the question. */
    QUESTION_LAPSE(Deadline.CITIZEN_ANSWER, Situation.CITIZEN_ASKED, TicketAction.LAPSE, QUESTION_REMINDER),
    /** It is closed without a rating, since the citizen did not say whether it is done. */
    VERDICT_LAPSE(Deadline.CITIZEN_ANSWER, Situation.DONE, TicketAction.LAPSE, VERDICT_REMINDER);

    private final Deadline deadline;
    private final Situation situation;
    private final Set<Audience> audience;
    private final Optional<TicketAction> change;
    private final Optional<TimedStep> warning;

    TimedStep(Deadline deadline, Situation situation, Set<Audience> audience) {
        this.deadline = deadline;
        this.situation = situation;
        this.audience = EnumSet.copyOf(audience);
        this.change = Optional.empty();
        this.warning = Optional.empty();
    }

    TimedStep(Deadline deadline, Situation situation, TicketAction change, TimedStep warning) {
        this.deadline = deadline;
        this.situation = situation;
        this.audience = EnumSet.noneOf(Audience.class);
        this.change = Optional.of(change);
        this.warning = Optional.of(warning);
    }

    /**
     * By which deadline it goes.
     *
     * @return the deadline
     */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * In which situation of a ticket it is taken.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * Whom it tells.
     *
     * @return nobody in particular for a step that changes the ticket: all whom the change concerns hear of it
     */
    public Set<Audience> audience() {
        return Set.copyOf(audience);
    }

    /**
     * What it does to the ticket.
     *
     * @return the change, empty for a step that only tells
     */
    public Optional<TicketAction> change() {
        return change;
    }

    /**
     * The step that has to be taken some time before this one, so that nobody is surprised.
     *
     * @return the warning, present for steps that change the ticket
     */
    public Optional<TimedStep> warning() {
        return warning;
    }

    /**
     * Whether it comes before its deadline has passed.
     *
     * @return true for the reminders
     */
    public boolean reminds() {
        return name().endsWith("_REMINDER");
    }

    /**
     * Whether it warns of a step that changes the ticket.
     *
     * @return true if another step waits for it
     */
    public boolean warns() {
        return Arrays.stream(values())
                .anyMatch(step -> step.warning.filter(this::equals).isPresent());
    }

    /**
     * Whether a ticket is in its situation.
     *
     * @param ticket the ticket
     * @return true if the step would be taken when its time comes
     */
    public boolean concerns(Ticket ticket) {
        return situation.holds(ticket);
    }

    /**
     * Its name in the catalogue of messages, settings and meters.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
