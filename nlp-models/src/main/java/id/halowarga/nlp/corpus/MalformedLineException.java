package id.halowarga.nlp.corpus;

/** A line of a file is not what it should be. Its message names the line and never quotes it. */
public final class MalformedLineException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    /**
     * A bad line.
     *
     * @param line  its number, from 1
     * @param fault what is wrong with it, without its words
     */
    public MalformedLineException(int line, String fault) {
        super("line " + line + ": " + fault);
        this.line = line;
    }

    /**
     * The line's number.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }
}
