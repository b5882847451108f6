package id.halowarga.ticket.desk;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.OpdRouter;
import id.halowarga.text.Dates;
import id.halowarga.text.Messages;
import java.time.Clock;

/**
 * What a desk goes by: the city and its rules.
 *
 * @param directory the city's OPDs
 * @param router    finds OPDs by topic and by name
 * @param calendar  counts working days
 * @param messages  the words
 * @param settings  the city's settings
 * @param clock     the time
 */
public record DeskSetup(
        Directory directory,
        OpdRouter router,
        WorkingCalendar calendar,
        Messages messages,
        DeskSettings settings,
        Clock clock) {
    /**
     * A writer of dates in the city's time zone.
     *
     * @return the writer
     */
    public Dates dates() {
        return new Dates(directory.timeZone());
    }

    /**
     * A unit's full name.
     *
     * @param code its code
     * @return its name; the code itself if the directory does not hold it any more
     */
    public String name(OpdCode code) {
        return directory.opd(code).map(Opd::name).orElse(code.value());
    }

    /**
     * A unit's short name.
     *
     * @param code its code
     * @return its label; the code itself if the directory does not hold it any more
     */
    public String label(OpdCode code) {
        return directory.opd(code).map(Opd::label).orElse(code.value());
    }
}
