package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** {@code SIGTERM} under load: a node ends by itself, in time, with nothing in its hands. */
class OrderlyStopTest {
    /** What a node that could not finish in time says. */
    private static final String NOT_IN_TIME = "not finished in time";

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void finishesWhatItHoldsAndLeavesTheRestToTheOther(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            for (Node node : new Node[] {shared.one(), shared.two()}) {
                Findings.note(reporter, "stopped after", node.terminate().toMillis() + " ms");
                assertThat(node.words()).doesNotContain(NOT_IN_TIME).doesNotContain("ERROR");
                city.awaitMessages(10);
                city.start(node);
            }
        });
        assertThat(repeated).isZero();
    }

    @Test
    void doesNotWaitLongerForPlatformsThatNeverAnswer(TestReporter reporter) throws Exception {
        ChannelMischief mischief = new ChannelMischief(shared.messengers());
        int before = shared.callsGivenUp();
        shared.two().terminate();
        shared.two().begin(Map.of("HALO_TELEGRAM_CALL_TIMEOUT", "60s", "HALO_WHATSAPP_CALL_TIMEOUT", "60s"));
        shared.two().awaitReady();
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            for (int i = 0; i < 4; i++) {
                mischief.fallSilent();
            }
            city.awaitMessages(2);
            Findings.note(reporter, "stopped after", shared.two().terminate().toMillis() + " ms");
            mischief.end();
            city.start(shared.two());
        });
        // The silent platforms took nothing: what they were asked is sent by the other node, once.
        assertThat(repeated).isLessThanOrEqualTo(shared.callsGivenUp() - before);
    }
}
