package id.halowarga.whatsapp.fake;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong with the next requests, in order; nothing unless a test asks for it. */
public final class Faults {
    private static final JsonMapper JSON = new JsonMapper();

    /** Which requests a fault is for. */
    public enum Call {
        /** Messages. */
        MESSAGE,
        /** Read marks. */
        READ,
        /** Uploads. */
        UPLOAD,
        /** Questions where a file is. */
        LOOKUP,
        /** Downloads. */
        DOWNLOAD
    }

    /** Something that happens instead of an answer: a status and a body, or a wait. */
    record Fault(int status, String body, Optional<CountDownLatch> until) {
        boolean swallows() {
            return status == SWALLOWED;
        }
    }

    private static final int SWALLOWED = 0;

    private final Map<Call, Queue<Fault>> next = new ConcurrentHashMap<>();
    private final AtomicInteger swallowed = new AtomicInteger();
    private volatile boolean tokenExpired;

    /**
     * Refuses the next call with an error of the Graph API.
     *
     * @param call  which call
     * @param error the error, such as {@code new GraphError(400, 130429, "Rate limit hit", "")}
     */
    public void refuse(Call call, GraphError error) {
        answer(call, error.status(), JSON.writeValueAsString(error.body()));
    }

    /**
     * Refuses the next call with an error's code alone.
     *
     * @param call   which call
     * @param status HTTP status
     * @param code   the platform's code, such as 131056
     */
    public void refuse(Call call, int status, int code) {
        refuse(call, new GraphError(status, code, "As the test wants", "As the test wants."));
    }

    /**
     * Answers the next call with something that is not the Graph API's.
     *
     * @param call   which call
     * @param status HTTP status
     * @param body   the body
     */
    public void answer(Call call, int status, String body) {
        add(call, new Fault(status, body, Optional.empty()));
    }

    /**
     * Does what the next call asks for, but answers only when the test allows it.
     *
     * @param call  which call
     * @param until opened by the test
     */
    public void hold(Call call, CountDownLatch until) {
        add(call, new Fault(200, "", Optional.of(until)));
    }

    /**
     * Does what the next call asks for, but breaks the connection instead of answering.
     *
     * @param call which call
     */
    public void swallow(Call call) {
        add(call, new Fault(SWALLOWED, "", Optional.empty()));
    }

    /**
     * How many calls were done without an answer.
     *
     * @return the number
     */
    public int swallowed() {
        return swallowed.get();
    }

    /** From now on no call goes wrong. */
    public void forget() {
        next.clear();
    }

    /**
     * Lets the access token end, or be good again.
     *
     * @param expired whether it has ended
     */
    public void expireToken(boolean expired) {
        tokenExpired = expired;
    }

    boolean tokenExpired() {
        return tokenExpired;
    }

    private void add(Call call, Fault fault) {
        Queue<Fault> faults = next.computeIfAbsent(call, any -> new ArrayDeque<>());
        synchronized (faults) {
            faults.add(fault);
        }
    }

    Optional<Fault> take(Call call) {
        Queue<Fault> faults = next.get(call);
        if (faults == null) {
            return Optional.empty();
        }
        synchronized (faults) {
            Optional<Fault> fault = Optional.ofNullable(faults.poll());
            if (fault.filter(Fault::swallows).isPresent()) {
                swallowed.incrementAndGet();
            }
            return fault;
        }
    }
}
