package id.halowarga.classification;

/** Reads what kind of thing a text is. Safe for use by several threads. */
public interface TextReader {
    /**
     * Reads a text.
     *
     * @param text a citizen's words, any length, any script; may be empty
     * @return what it seems to be
     */
    TextReading read(String text);
}
