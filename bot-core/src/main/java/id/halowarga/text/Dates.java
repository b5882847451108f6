package id.halowarga.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes dates as people of the city read them. */
public final class Dates {
    private final ZoneId zone;

    /**
     * For a city.
     *
     * @param zone its time zone
     */
    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A day with its weekday, such as {@code Rabu, 25 November 2026}.
     *
     * @param language the reader's language
     * @param instant  a moment of that day
     * @return the words
     */
    public String day(Language language, Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", language.locale())
                .format(instant.atZone(zone));
    }

    /**
     * A moment, such as {@code 25 Nov 2026 14.05}.
     *
     * @param language the reader's language
     * @param instant  the moment
     * @return the words
     */
    public String moment(Language language, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }
}
