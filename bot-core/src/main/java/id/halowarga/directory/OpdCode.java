package id.halowarga.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of an OPD (organisasi perangkat daerah) in the directory. OPD here means every unit that answers: dinas, badan,
 * bagian, kecamatan, kelurahan, desa, RSUD, perumda.
 *
 * @param value lower-case letters, digits and underscores, 2 to 24, such as {@code dpupr}
 */
public record OpdCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{1,23}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    public OpdCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an OPD code: 2 to 24 of a-z 0-9 _, a letter first");
        }
    }

    /**
     * Reads what a person typed: any case.
     *
     * @param typed the words
     * @return the code, empty if the words have another shape
     */
    public static Optional<OpdCode> parse(String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(lower).matches() ? Optional.of(new OpdCode(lower)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
