package id.halowarga.staff;

import id.halowarga.message.ChatAddress;
import java.time.LocalDate;

/**
 * A handler is away for some days and a colleague stands in. It begins and ends by itself: nothing has to happen on its days.
 *
 * @param absent  who is away
 * @param standIn who gets the notices, and the head's rights if a head is away
 * @param from    the first day, in the city's time zone
 * @param until   the last day
 */
public record Absence(ChatAddress absent, ChatAddress standIn, LocalDate from, LocalDate until) {
    /**
     * Checks people and days.
     *
     * @throws IllegalArgumentException if somebody stands in for themselves, or the last day is before the first
     */
    public Absence {
        if (absent.equals(standIn)) {
            throw new IllegalArgumentException("nobody stands in for themselves");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends after it begins");
        }
    }

    /**
     * Whether a day is one of its days.
     *
     * @param day a day in the city's time zone
     * @return true from the first day to the last
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * Whether it shares a day with other days.
     *
     * @param first the first of them
     * @param last  the last of them
     * @return true if so
     */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    @Override
    public String toString() {
        return "Absence[" + from + ", " + until + ", REDACTED]";
    }
}
