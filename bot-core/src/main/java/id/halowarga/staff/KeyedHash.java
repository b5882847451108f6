package id.halowarga.staff;

/** Hashes that only holders of the installation's key can make. */
@FunctionalInterface
public interface KeyedHash {
    /**
     * Hashes words.
     *
     * @param words the words
     * @return at least 32 bytes, the same for the same words on every node and after every restart
     */
    byte[] of(String words);
}
