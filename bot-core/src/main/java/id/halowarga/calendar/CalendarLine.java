package id.halowarga.calendar;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A line of a calendar's file.
 *
 * @param file   the file's name
 * @param number its number, from 1
 * @param text   what it says, without space around it
 */
record CalendarLine(String file, int number, String text) {
    boolean counts() {
        return !text.isEmpty() && !text.startsWith("#");
    }

    String[] words() {
        return text.split("\\s+");
    }

    /** Reads it; what cannot be read is told with its place. */
    <T> T read(Function<CalendarLine, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new CalendarFormatException(file, number, wrong);
        }
    }
}
