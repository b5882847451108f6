package id.halowarga.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Citizens and a handler who keep nodes busy while a test lets things go wrong, and the verdict on what came of it. */
final class CityUnderLoad implements AutoCloseable {
    private static final int OPERATOR = 900_001;
    /** Who answers all reports. */
    static final int HANDLER = 900_002;

    /** Every load has citizens and serials of its own, so that several can follow each other on the same stores. */
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private static final int PER_ROUND = 10_000;
    private static final String OPD = "dpupr";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Platform platform;
    private final Postman postman;
    private final FaultLedger ledger = new FaultLedger();
    private final int round = ROUNDS.incrementAndGet() * PER_ROUND;
    private final AtomicInteger serials = new AtomicInteger(round);
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Lock nextReport = new ReentrantLock();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Future<Void>> citizens = new ArrayList<>();
    private Future<Void> handler;

    private CityUnderLoad(Platform platform, Postman postman) {
        this.platform = platform;
        this.postman = postman;
    }

    /** The city's operator, as {@code HALO_ADMINS} names them. */
    static String operator(Platform platform) {
        return platform.address(OPERATOR);
    }

    /** Lets a handler join and citizens begin to report, each one thing after the other. */
    static CityUnderLoad begin(Platform platform, Postman postman, int citizens) throws InterruptedException {
        CityUnderLoad city = new CityUnderLoad(platform, postman);
        RobotHandler robot = new RobotHandler(platform, HANDLER, postman, city.ledger);
        if (platform.received(HANDLER).isEmpty()) {
            robot.join(OPERATOR, OPD);
        }
        city.handler = city.people.submit(robot);
        for (int i = 0; i < citizens; i++) {
            RobotCitizen citizen =
                    new RobotCitizen(platform, OPERATOR + city.round + 1 + i, postman, city.ledger, city::nextSerial);
            city.citizens.add(city.people.submit(citizen));
        }
        return city;
    }

    /** Lets the handler who joined before answer one citizen, until they report no more. */
    static void serve(Platform platform, Postman postman, FaultLedger ledger, RobotCitizen citizen) throws Exception {
        ExecutorService handler = Executors.newSingleThreadExecutor();
        try {
            handler.submit(new RobotHandler(platform, HANDLER, postman, ledger));
            citizen.call();
        } finally {
            handler.shutdownNow();
        }
    }

    private int nextSerial() {
        nextReport.lock();
        try {
            return enough.get() ? -1 : serials.getAndIncrement();
        } finally {
            nextReport.unlock();
        }
    }

    /**
     * Starts a node while citizens end the reports that they are at and begin no other: beside people in a hurry it takes
     * long.
     */
    void start(Node node) throws IOException {
        nextReport.lock();
        try {
            node.begin();
            node.awaitReady();
        } finally {
            nextReport.unlock();
        }
    }

    /** Waits until so many more messages were acknowledged. */
    void awaitMessages(int more) {
        long goal = postman.acknowledged() + more;
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
            failWithRobots();
            return postman.acknowledged() >= goal;
        });
    }

    private void failWithRobots() throws InterruptedException, ExecutionException {
        if (handler.isDone()) {
            handler.get();
        }
        for (Future<Void> citizen : citizens) {
            if (citizen.isDone()) {
                citizen.get();
            }
        }
    }

    /** Begins no further report and waits until all are answered. */
    void finish() throws InterruptedException, ExecutionException {
        enough.set(true);
        for (Future<Void> citizen : citizens) {
            citizen.get();
        }
        postman.bringTheRest();
    }

    /**
     * Compares what was promised with what is: every report has one ticket, one notice and one answer, and every chat went as
     * if nothing had happened, but for immediate repetitions.
     */
    void verify(Stores stores) {
        Map<Integer, String> reports = ledger.reports();
        assertThat(reports).hasSize(serials.get() - round);
        assertThat(stores.ticketsBySerial(round)).as("one ticket per report").isEqualTo(reports);
        Map<String, Integer> once = new HashMap<>();
        reports.values().forEach(number -> once.put(number, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(ledger.notices()).as("one notice per ticket").isEqualTo(once));
        assertThat(ledger.answers()).as("one answer per ticket").isEqualTo(once);
        ledger.requireOrder();
        // The first report of each citizen begins with a greeting.
        assertThat(new HashSet<>(ledger.transcripts()).stream().collect(groupingBy(talk -> talk.get(0), counting())))
                .as("kinds of conversation by channel")
                .allSatisfy((channel, kinds) -> assertThat(kinds).isLessThanOrEqualTo(2));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stores.left()).as("left in Redis").isEmpty());
    }

    FaultLedger ledger() {
        return ledger;
    }

    /** Figures for whoever runs the long form. */
    String figures() {
        return ledger.reports().size() + " reports, " + postman.acknowledged() + " messages acknowledged, "
                + postman.refused() + " attempts not acknowledged, " + postman.broughtAgain() + " brought again, "
                + ledger.repetitions() + " messages repeated";
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
