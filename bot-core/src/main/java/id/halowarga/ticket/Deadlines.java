package id.halowarga.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * By when what has to be done on a ticket. All are ends of office hours in the city's time zone.
 *
 * @param verification  when an operator has to have found its OPD, empty if it went to one at once
 * @param firstAnswer   when a first answer is due
 * @param completion    when it is to be done; moved on by the working time that the citizen took to answer
 * @param citizenAnswer when the citizen's answer is due, empty unless the OPD or the city waits for one
 * @param pausedSince   since when the clock of the completion stands still, empty while it runs
 */
public record Deadlines(
        Optional<Instant> verification,
        Instant firstAnswer,
        Instant completion,
        Optional<Instant> citizenAnswer,
        Optional<Instant> pausedSince) {
    /**
     * The same with another deadline of the operators.
     *
     * @param due the deadline
     * @return new deadlines
     */
    public Deadlines verificationBy(Instant due) {
        return new Deadlines(Optional.of(due), firstAnswer, completion, citizenAnswer, pausedSince);
    }

    /**
     * The same with another deadline of the first answer.
     *
     * @param due the deadline
     * @return new deadlines
     */
    public Deadlines firstAnswerBy(Instant due) {
        return new Deadlines(verification, due, completion, citizenAnswer, pausedSince);
    }

    /**
     * The same with another deadline of the completion.
     *
     * @param due the deadline
     * @return new deadlines
     */
    public Deadlines completionBy(Instant due) {
        return new Deadlines(verification, firstAnswer, due, citizenAnswer, pausedSince);
    }

    /**
     * The same while the citizen is waited for.
     *
     * @param due   when the citizen's answer is due
     * @param since since when the clock of the completion stands still, empty if it goes on
     * @return new deadlines
     */
    public Deadlines awaitingCitizen(Instant due, Optional<Instant> since) {
        return new Deadlines(verification, firstAnswer, completion, Optional.of(due), since);
    }

    /**
     * The same once the citizen is not waited for any more.
     *
     * @return deadlines whose clock runs
     */
    public Deadlines running() {
        return new Deadlines(verification, firstAnswer, completion, Optional.empty(), Optional.empty());
    }
}
