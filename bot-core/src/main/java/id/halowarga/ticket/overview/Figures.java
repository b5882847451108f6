package id.halowarga.ticket.overview;

import id.halowarga.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of the work on the tickets that were filed in a span of time.
 *
 * @param received         number of tickets
 * @param open             those that somebody still has to work on
 * @param overdue          open ones whose deadline is past
 * @param done             those that were said to be done and are not open again
 * @param onTime           done ones that were done by their deadline
 * @param firstAnswer      median of the working time until the first answer, empty if there was none
 * @param completion       median of the working time until it was done, empty if none is
 */
public record Figures(
        int received,
        int open,
        int overdue,
        int done,
        int onTime,
        Optional<Duration> firstAnswer,
        Optional<Duration> completion) {
    /**
     * Counts.
     *
     * @param passages the tickets' passages
     * @param calendar counts working time
     * @return the figures, all zero and empty without a ticket
     */
    public static Figures of(Collection<Passage> passages, WorkingCalendar calendar) {
        List<Passage> done =
                passages.stream().filter(p -> p.doneAt().isPresent()).toList();
        return new Figures(
                passages.size(),
                count(passages.stream().filter(Passage::open)),
                count(passages.stream().filter(Passage::overdue)),
                done.size(),
                count(done.stream().filter(p -> !p.doneAt().orElseThrow().isAfter(p.due()))),
                median(passages, Passage::answeredAt, calendar),
                median(done, Passage::doneAt, calendar));
    }

    /**
     * Counts for each group of tickets.
     *
     * @param passages the tickets' passages
     * @param group    what tells the groups apart
     * @param calendar counts working time
     * @return the figures by group, in alphabetical order
     */
    public static Map<String, Figures> by(
            Collection<Passage> passages, Function<Passage, String> group, WorkingCalendar calendar) {
        Map<String, List<Passage>> groups =
                passages.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((name, members) -> figures.put(name, of(members, calendar)));
        return figures;
    }

    private static int count(Stream<Passage> passages) {
        return Math.toIntExact(passages.count());
    }

    /** The middle value, or the mean of both: as PostgreSQL's {@code percentile_cont(0.5)}. */
    private static Optional<Duration> median(
            Collection<Passage> passages, Function<Passage, Optional<Instant>> end, WorkingCalendar calendar) {
        List<Duration> times = passages.stream()
                .flatMap(p -> end.apply(p).map(at -> calendar.elapsed(p.filedAt(), at)).stream())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Duration lower = times.get((times.size() - 1) / 2);
        return Optional.of(lower.plus(times.get(times.size() / 2)).dividedBy(2));
    }
}
