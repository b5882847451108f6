package id.halowarga.telegram.fake;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong with the next requests, in order; nothing unless a test asks for it. */
public final class Faults {
    /** Something that happens instead of an answer: a status and a body. */
    record Fault(int status, String body, Optional<CountDownLatch> until) {
        boolean swallows() {
            return status == SWALLOWED;
        }
    }

    private static final int SWALLOWED = 0;

    private final Map<String, Queue<Fault>> next = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final AtomicInteger swallowed = new AtomicInteger();

    /**
     * Refuses the next call of a method.
     *
     * @param method      the method
     * @param code        Telegram's error code
     * @param description its description
     */
    public void refuse(String method, int code, String description) {
        String body = "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description);
        add(method, new Fault(code, body, Optional.empty()));
    }

    /**
     * Refuses the next call because of too many.
     *
     * @param method  the method
     * @param seconds how long to wait
     */
    public void flood(String method, int seconds) {
        String body = ("{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after %1$d\","
                        + "\"parameters\":{\"retry_after\":%1$d}}")
                .formatted(seconds);
        add(method, new Fault(429, body, Optional.empty()));
    }

    /**
     * Answers the next call with something that is not the Bot API's.
     *
     * @param method the method
     * @param status the HTTP status
     * @param body   the body
     */
    public void answer(String method, int status, String body) {
        add(method, new Fault(status, body, Optional.empty()));
    }

    /**
     * Answers the next call only when the test allows it.
     *
     * @param method the method
     * @param until  opened by the test
     */
    public void hold(String method, CountDownLatch until) {
        add(method, new Fault(200, "", Optional.of(until)));
    }

    /**
     * Does what the next call asks for, but breaks the connection instead of answering.
     *
     * @param method the method
     */
    public void swallow(String method) {
        add(method, new Fault(SWALLOWED, "", Optional.empty()));
    }

    /**
     * How many calls were done without an answer.
     *
     * @return the number
     */
    public int swallowed() {
        return swallowed.get();
    }

    /** From now on nothing goes wrong. */
    public synchronized void forget() {
        next.clear();
    }

    private synchronized void add(String method, Fault fault) {
        next.computeIfAbsent(method, any -> new ArrayDeque<>()).add(fault);
    }

    synchronized Optional<Fault> take(String method) {
        Optional<Fault> fault = Optional.ofNullable(next.get(method)).map(Queue::poll);
        if (fault.filter(Fault::swallows).isPresent()) {
            swallowed.incrementAndGet();
        }
        return fault;
    }
}
