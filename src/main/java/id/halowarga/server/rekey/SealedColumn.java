package id.halowarga.server.rekey;

/**
 * A column with sealed words.
 *
 * @param name        the column
 * @param fingerprint the column with their fingerprint, empty if there is none
 */
record SealedColumn(String name, String fingerprint) {
    /** Words that nobody looks for. */
    static SealedColumn of(String name) {
        return new SealedColumn(name, "");
    }

    boolean hasFingerprint() {
        return !fingerprint.isEmpty();
    }
}
