package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Platforms that ask for patience, fail, talk nonsense, are silent or break off, while both nodes are at work. */
class MisbehavingPlatformsTest {
    private static final int ROUNDS = Integer.getInteger("halo.faults.mischief", 2);
    private static final int BETWEEN = 10;

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void delayMessagesAndLoseNoneAndOnlyWhatWasNotAnsweredIsRepeated(TestReporter reporter) throws Exception {
        ChannelMischief mischief = new ChannelMischief(shared.messengers());
        int before = shared.callsGivenUp();
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            for (int round = 0; round < ROUNDS; round++) {
                mischief.limit();
                city.awaitMessages(BETWEEN);
                mischief.fail();
                city.awaitMessages(BETWEEN);
                mischief.talkNonsense();
                city.awaitMessages(BETWEEN);
                mischief.swallow();
                city.awaitMessages(BETWEEN);
                mischief.fallSilent();
                city.awaitMessages(BETWEEN);
            }
            mischief.end();
        });
        int given = shared.callsGivenUp() - before;
        Findings.note(
                reporter,
                "calls without an answer",
                mischief.calls() + " were done, " + given + " were given up, " + repeated + " messages repeated");
        assertThat(mischief.calls()).isPositive();
        assertThat(repeated).isBetween(1, mischief.calls() + given);
    }
}
