package id.halowarga.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was promised to whom: reports that citizens sent and were given a number for, notices that a handler got, answers that
 * came back, and every message that came more than once.
 */
final class FaultLedger {
    private final Map<Integer, String> numberOfReport = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> transcriptOfReport = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> notices = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger repetitions = new AtomicInteger();

    /** A citizen was told the number of a report, after these messages of the bot. */
    void reported(int serial, String number, List<String> transcript) {
        numberOfReport.put(serial, number);
        transcriptOfReport.put(serial, transcript);
    }

    /** A handler was told of a ticket. */
    void noticed(String number) {
        notices.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
    }

    /** A citizen got the handler's answer. */
    void answered(String number) {
        answers.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
    }

    /** A message came again, next to its first coming. */
    void repeated() {
        repetitions.incrementAndGet();
    }

    /** Numbers by the reports' serials. */
    Map<Integer, String> reports() {
        return Map.copyOf(numberOfReport);
    }

    /** What the bot said during each report, without what differs from one report to the next. */
    List<List<String>> transcripts() {
        return new ArrayList<>(transcriptOfReport.values());
    }

    /** How often each ticket was told to a handler. */
    Map<String, Integer> notices() {
        return counts(notices);
    }

    /** How often each ticket's answer came back. */
    Map<String, Integer> answers() {
        return counts(answers);
    }

    /** Messages that came more than once. */
    int repetitions() {
        return repetitions.get();
    }

    private static Map<String, Integer> counts(Map<String, AtomicInteger> counted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counted.forEach((number, count) -> counts.put(number, count.get()));
        return counts;
    }
}
