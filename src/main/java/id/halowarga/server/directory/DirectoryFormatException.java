package id.halowarga.server.directory;

/** A catalogue file that cannot be used. */
final class DirectoryFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With the place.
     *
     * @param line    line of the file, from 1
     * @param problem what is wrong there
     */
    DirectoryFormatException(int line, String problem) {
        super("line " + line + ": " + problem);
    }

    /** With a problem of the file as a whole. */
    DirectoryFormatException(String problem) {
        super(problem);
    }
}
