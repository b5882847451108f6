package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No room for people's files: a photo waits for it, and everybody else goes on. */
class FullDiskTest {
    private static final int PHOTOGRAPHER = 990_001;

    @TempDir
    Path folder;

    @Test
    void letsPeopleWriteOnAndKeepsAPhotoOnceThereIsRoom() throws Exception {
        Path home = folder.resolve("node");
        try (Messengers messengers = new Messengers();
                Stores stores = Stores.start(folder);
                SmallDisk disk = SmallDisk.at(home.resolve("media"));
                Node node = Node.start(home, stores.settings(messengers))) {
            disk.fill();
            Postman postman = new Postman(List.of(node), false);
            Ear photographer = new Ear(messengers, PHOTOGRAPHER, new FaultLedger());
            postman.bring(messengers.photo(PHOTOGRAPHER, SmallDisk.picture()));

            try (CityUnderLoad city = CityUnderLoad.begin(messengers, postman, 2)) {
                city.awaitMessages(20);
                city.finish();
                assertThat(city.ledger().reports()).isNotEmpty();
            }
            assertThat(photographer.something()).as("the photo waits").isFalse();
            assertThat(disk.files()).isZero();

            disk.empty();
            assertThat(photographer.next().text()).isNotEmpty();
            assertThat(disk.files()).isEqualTo(1);
        }
    }
}
