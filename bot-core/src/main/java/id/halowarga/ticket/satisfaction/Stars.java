package id.halowarga.ticket.satisfaction;

/**
 * How content a citizen is.
 *
 * @param count 1 (not at all) to 5 (very)
 */
public record Stars(int count) {
    /** Most stars. */
    public static final int MOST = 5;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the count is outside 1 to 5
     */
    public Stars {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a rating has 1 to 5 stars");
        }
    }
}
