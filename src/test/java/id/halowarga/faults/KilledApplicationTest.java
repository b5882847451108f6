package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the application at random moments under load. Three times by default; {@code -Pfaults} lets it be 100.
 */
class KilledApplicationTest {
    private static final int KILLS = Integer.getInteger("halo.faults.kills", 3);
    private static final int CITIZENS = 8;
    /** Messages on their way to a platform at once, whose answer a kill may cut off. */
    private static final int IN_FLIGHT = 16;

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothingWhenItIsKilledUnderLoad(TestReporter reporter) throws Exception {
        try (Messengers messengers = new Messengers();
                Stores stores = Stores.start(folder);
                Node node = Node.start(folder.resolve("node"), stores.settings(messengers))) {
            Postman postman = new Postman(List.of(node), false);
            try (CityUnderLoad city = CityUnderLoad.begin(messengers, postman, CITIZENS)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    city.awaitMessages(20 + chance.nextInt(40));
                    node.kill();
                    node.begin();
                }
                city.awaitMessages(20);
                city.finish();
                city.verify(stores);
                assertThat(city.ledger().repetitions()).isLessThanOrEqualTo(KILLS * IN_FLIGHT);
                Findings.note(reporter, KILLS + " kills, seed " + seed, city.figures());
            }
        }
    }
}
