package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Corrections divided into those that teach and those that judge, always alike: the same words are on the same side, however often
 * and in whatever order they come.
 *
 * @param teaching four fifths, about
 * @param heldOut  the others
 */
record HeldOutShare(List<Example> teaching, List<Example> heldOut) {
    private static final int PARTS = 5;

    static HeldOutShare of(List<Example> corrections) {
        Map<Boolean, List<Example>> sides =
                corrections.stream().collect(Collectors.partitioningBy(HeldOutShare::isHeldOut));
        return new HeldOutShare(sides.getOrDefault(false, List.of()), sides.getOrDefault(true, List.of()));
    }

    private static boolean isHeldOut(Example correction) {
        String words = correction.text().toLowerCase(Locale.ROOT).strip();
        return Math.floorMod(words.hashCode() * 0x9E3779B9 >>> 8, PARTS) == 0;
    }
}
