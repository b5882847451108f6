package id.halowarga.staff.command;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them: "besok", "12/12", "12 des sampai 20 des", "12-20 desember", "sampai 5 des", "senin sampai rabu".
 * A date without a year is the next one to come.
 *
 * @param from  the first day
 * @param until the last day
 * @param rest  the words behind, empty if none
 */
record Days(LocalDate from, LocalDate until, String rest) {
    private static final String MONTHS = "jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec";
    private static final Map<String, Integer> MONTH = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));
    private static final List<String> WEEKDAYS =
            List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    private static final String NUMBERS = "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?";
    private static final String NAMED = "\\d{1,2}\\s+(?:" + MONTHS + ")[a-z]*(?:\\s+\\d{4})?";
    private static final String WORDS = "hari ini|besok|lusa|" + String.join("|", WEEKDAYS);
    private static final String DAY = "(?:" + NUMBERS + "|" + NAMED + "|" + WORDS + "|\\d{1,2})";
    private static final String TO = "(?:sampai|hingga|s/d|sd|s\\.d\\.|to|until|-|–)";
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:dari|mulai)\\s+)?(?:(?<first>" + DAY + ")(?:\\s*" + TO + "\\s*(?<last>" + DAY + "))?|" + TO
                    + "\\s*(?<end>" + DAY + "))(?=[\\s,]|$)[\\s,]*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 200;

    private static final DateTimeFormatter CODE = DateTimeFormatter.BASIC_ISO_DATE;

    /** Longest absence that is believed, in days. */
    static final int MAX_DAYS = 366;

    /**
     * As in a button's payload.
     *
     * @return such as {@code 20261224.20261231}, with a dot and the words behind if there are some
     */
    String code() {
        return CODE.format(from) + "." + CODE.format(until) + (rest.isEmpty() ? "" : "." + rest);
    }

    /**
     * Reads a button's payload.
     *
     * @param code any words
     * @return the days, empty if the words are none
     */
    static Optional<Days> decode(String code) {
        String[] parts = code.split("\\.", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(parts[0], CODE);
            LocalDate until = LocalDate.parse(parts[1], CODE);
            boolean sensible = !until.isBefore(from) && until.isBefore(from.plusDays(MAX_DAYS));
            return sensible ? Optional.of(new Days(from, until, parts.length > 2 ? parts[2] : "")) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads days.
     *
     * @param typed the words, beginning with the days
     * @param today the present day
     * @return the days; empty if the words do not begin with days, or the last is before the first
     */
    static Optional<Days> parse(String typed, LocalDate today) {
        Matcher matcher = RANGE.matcher(typed.strip());
        if (typed.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            return of(matcher, today).filter(days -> days.until.isBefore(days.from.plusDays(MAX_DAYS)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Days> of(Matcher matcher, LocalDate today) {
        String end = matcher.group("end");
        if (end != null) {
            return days(today, day(end, today, today), matcher);
        }
        String first = matcher.group("first");
        String last = matcher.group("last");
        if (last == null) {
            LocalDate only = day(first, today, today);
            return bare(first) ? Optional.empty() : days(only, only, matcher);
        }
        if (bare(first) && !bare(last)) {
            LocalDate until = day(last, today, today);
            return days(before(until, Integer.parseInt(first)), until, matcher);
        }
        LocalDate from = day(first, today, today);
        return days(from, day(last, today, from), matcher);
    }

    private static LocalDate before(LocalDate until, int dayOfMonth) {
        return dayOfMonth <= until.getDayOfMonth()
                ? until.withDayOfMonth(dayOfMonth)
                : until.minusMonths(1).withDayOfMonth(dayOfMonth);
    }

    private static Optional<Days> days(LocalDate from, LocalDate until, Matcher matcher) {
        return until.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Days(from, until, matcher.group("rest").strip()));
    }

    private static boolean bare(String day) {
        return day.length() <= 2;
    }

    private static LocalDate day(String words, LocalDate today, LocalDate earliest) {
        String day = words.toLowerCase(Locale.ROOT);
        if (day.equals("hari ini")) {
            return today;
        }
        if (day.equals("besok")) {
            return today.plusDays(1);
        }
        if (day.equals("lusa")) {
            return today.plusDays(2);
        }
        int weekday = WEEKDAYS.indexOf(day);
        if (weekday >= 0) {
            return earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday + 1)));
        }
        return bare(day)
                ? next(earliest, earliest.getMonthValue(), Integer.parseInt(day), true)
                : date(day.split("[/.\\s-]+"), earliest);
    }

    private static LocalDate date(String[] parts, LocalDate earliest) {
        if (parts[0].length() == 4) {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        int day = Integer.parseInt(parts[0]);
        int month = Character.isDigit(parts[1].charAt(0))
                ? Integer.parseInt(parts[1])
                : MONTH.getOrDefault(parts[1].substring(0, 3), 0);
        return parts.length > 2
                ? LocalDate.of(Integer.parseInt(parts[2]), month, day)
                : next(earliest, month, day, false);
    }

    /** The next such day, a month or a year on where it is past already. */
    private static LocalDate next(LocalDate earliest, int month, int day, boolean monthly) {
        LocalDate first = LocalDate.of(earliest.getYear(), month, 1);
        LocalDate date = first.withDayOfMonth(day);
        if (!date.isBefore(earliest)) {
            return date;
        }
        return (monthly ? first.plusMonths(1) : first.plusYears(1)).withDayOfMonth(day);
    }
}
