package id.halowarga.classification;

import java.util.regex.Pattern;

/**
 * What a complaint is about, as the classifier's label; the city's directory says which OPD owns it.
 *
 * @param code lower-case letters, digits and underscores, 2 to 40, such as {@code dpupr}
 */
public record Topic(String code) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it has another shape
     */
    public Topic {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a topic code: " + code);
        }
    }
}
