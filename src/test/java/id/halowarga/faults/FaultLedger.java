package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was promised to whom, and in which order it came: reports that citizens sent and were given a number for, notices that
 * a handler got, answers that came back, and every message that came more than once.
 */
final class FaultLedger {
    private final Map<Integer, String> numberOfReport = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> transcriptOfReport = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> reportsOfPerson = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> answersOfPerson = new ConcurrentHashMap<>();
    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger repetitions = new AtomicInteger();

    /** A citizen was told the number of a report, after these messages of the bot. */
    void reported(int person, int serial, String number, List<String> transcript) {
        numberOfReport.put(serial, number);
        transcriptOfReport.put(serial, transcript);
        of(reportsOfPerson, person).add(number);
    }

    /** A handler was told of a ticket. */
    void noticed(String number) {
        notices.add(number);
    }

    /**
     * A citizen got the handler's answer.
     *
     * @return whether for the first time
     */
    boolean answered(int person, String number) {
        List<String> answers = of(answersOfPerson, person);
        boolean fresh = !answers.contains(number);
        answers.add(number);
        return fresh;
    }

    private static List<String> of(Map<Integer, List<String>> lists, int person) {
        return lists.computeIfAbsent(person, any -> Collections.synchronizedList(new ArrayList<>()));
    }

    /** A message came again: next to its first coming, or late from a node that was frozen. */
    void repeated() {
        repetitions.incrementAndGet();
    }

    /** Numbers by the reports' serials. */
    Map<Integer, String> reports() {
        return Map.copyOf(numberOfReport);
    }

    /** What the bot said during each report after the channel's name, without what differs from one report to the next. */
    List<List<String>> transcripts() {
        return new ArrayList<>(transcriptOfReport.values());
    }

    /** How often each ticket was told to a handler. */
    Map<String, Integer> notices() {
        return counts(List.of(notices));
    }

    /** How often each ticket's answer came back. */
    Map<String, Integer> answers() {
        return counts(answersOfPerson.values());
    }

    /** Messages that came more than once. */
    int repetitions() {
        return repetitions.get();
    }

    /**
     * Refuses a handler's notices of one citizen's reports in another order than that of the reports, and a citizen's answers
     * in another order than the handler gave them.
     */
    void requireOrder() {
        List<String> told = List.copyOf(new LinkedHashSet<>(List.copyOf(notices)));
        reportsOfPerson.forEach((person, reports) -> {
            List<String> tickets = List.copyOf(reports);
            assertThat(told.stream().filter(tickets::contains))
                    .as("order of the notices of one citizen's reports")
                    .containsExactlyElementsOf(tickets);
            assertThat(List.copyOf(new LinkedHashSet<>(answersOfPerson.getOrDefault(person, List.of()))))
                    .as("order of the answers to one citizen")
                    .containsExactlyElementsOf(tickets);
        });
    }

    private static Map<String, Integer> counts(Iterable<List<String>> lists) {
        Map<String, Integer> counts = new HashMap<>();
        lists.forEach(list -> List.copyOf(list).forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts;
    }
}
