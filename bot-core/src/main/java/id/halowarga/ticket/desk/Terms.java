package id.halowarga.ticket.desk;

import java.util.stream.IntStream;

/**
 * How long things may take, in working days of the city.
 *
 * @param verification  for operators to find the OPD of a ticket that has none
 * @param firstAnswer   for an OPD to answer for the first time
 * @param information   for an OPD to give information that was asked for
 * @param completion    for an OPD to settle what needs no inspection
 * @param inspection    for an OPD to settle what needs one
 * @param citizenAnswer for a citizen to answer a question, or to say whether it is done
 * @param approval      for a head to decide on an answer before an operator may let it go
 */
public record Terms(
        int verification,
        int firstAnswer,
        int information,
        int completion,
        int inspection,
        int citizenAnswer,
        int approval) {
    /** The defaults. Source of all but the last: SP4N-LAPOR's service description; two days for the head are ours. */
    public static final Terms DEFAULT = new Terms(3, 5, 5, 14, 60, 10, 2);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is less than a day
     */
    public Terms {
        if (IntStream.of(verification, firstAnswer, information, completion, inspection, citizenAnswer, approval)
                .anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException("deadlines need a working day at least");
        }
    }
}
