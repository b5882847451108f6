package id.halowarga.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a server is started again, and when not. */
class SupervisorTest {
    /** A process that waits to be ended, and counts how often it was started again. */
    private static final class WaitingServer implements EmbeddedServer {
        private final AtomicInteger starts = new AtomicInteger();
        private final int refusals;
        private volatile ProcessHandle process;

        private WaitingServer(int refusals) throws IOException {
            this.refusals = refusals;
            this.process = cat();
        }

        private static ProcessHandle cat() throws IOException {
            return new ProcessBuilder("cat").start().toHandle();
        }

        @Override
        public String name() {
            return "test server";
        }

        @Override
        public ProcessHandle process() {
            return process;
        }

        @Override
        public void startAgain() throws IOException {
            if (starts.incrementAndGet() <= refusals) {
                throw new IOException("no room");
            }
            process = cat();
        }

        @Override
        public void close() {
            Orphan.stop(process);
        }
    }

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void startsAgainWhatWasKilledAsOftenAsItTakes() throws Exception {
        WaitingServer server = new WaitingServer(1);
        try (Supervisor<WaitingServer> supervisor = Supervisor.of(server)) {
            ProcessHandle first = supervisor.server().process();
            first.destroyForcibly();
            await().until(() -> !server.process().equals(first));
            assertThat(server.starts).hasValue(2);
        }
        assertThat(server.process().isAlive()).isFalse();
    }

    @Test
    void leavesAloneWhatItStoppedItself() throws Exception {
        WaitingServer server = new WaitingServer(0);
        Supervisor.of(server).close();
        assertThat(server.starts).hasValue(0);
        assertThat(server.process().isAlive()).isFalse();
    }

    @Test
    void givesUpItsAttemptsWhenTheApplicationStops() throws Exception {
        WaitingServer server = new WaitingServer(Integer.MAX_VALUE);
        Supervisor<WaitingServer> supervisor = Supervisor.of(server);
        server.process().destroyForcibly();
        await().until(() -> server.starts.get() > 0);
        supervisor.close();
        assertThat(server.process().isAlive()).isFalse();
    }

    @Test
    void waitsLongerFromAttemptToAttemptUpToHalfAMinute() {
        assertThat(pauses(new RestartPauses(nanos::get), 8)).containsExactly(0, 1, 2, 4, 8, 16, 30, 30);
    }

    @Test
    void beginsAnewAfterTenCalmMinutes() {
        RestartPauses pauses = new RestartPauses(nanos::get);
        assertThat(pauses(pauses, 3)).containsExactly(0, 1, 2);
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(pauses(pauses, 2)).containsExactly(0, 1);
    }

    private static List<Integer> pauses(RestartPauses pauses, int attempts) {
        return Stream.generate(() -> (int) pauses.next().toSeconds())
                .limit(attempts)
                .toList();
    }
}
