package id.halowarga.ticket.satisfaction;

import id.halowarga.directory.OpdCode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What citizens said of the work of an OPD, or of one of its handlers, in a span of time. Sealed tickets do not count.
 *
 * @param opd      the OPD, empty for the operators
 * @param officer  the handler's name to show, empty for the OPD as a whole and for what nobody had accepted
 * @param solved   times that a citizen said it is solved
 * @param unsolved times that a citizen said it is not
 * @param ratings  number of ratings
 * @param stars    their sum
 */
public record Score(
        Optional<OpdCode> opd, Optional<String> officer, long solved, long unsolved, long ratings, long stars) {
    /**
     * The mean rating.
     *
     * @return 1 to 5, empty without a rating: none is ever made up
     */
    public OptionalDouble mean() {
        return ratings == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) stars / ratings);
    }

    @Override
    public String toString() {
        return "Score[" + opd + ", " + solved + "/" + unsolved + ", " + ratings + "]";
    }
}
