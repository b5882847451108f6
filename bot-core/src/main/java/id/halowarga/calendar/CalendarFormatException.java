package id.halowarga.calendar;

/** A calendar's file holds a line that cannot be understood. */
public class CalendarFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    CalendarFormatException(String file, int line, Throwable cause) {
        super("line " + line + " of " + file + " cannot be read", cause);
        this.file = file;
        this.line = line;
    }

    /**
     * Which file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Which line.
     *
     * @return its number, from 1
     */
    public int line() {
        return line;
    }
}
