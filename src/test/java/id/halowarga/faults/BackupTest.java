package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.Shards;
import id.halowarga.telegram.fake.FakeChat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is made while the application works, and restored on empty stores on which it goes on. */
class BackupTest {
    private static final int CITIZENS = 4;

    @TempDir
    Path folder;

    @Test
    void whatWasBackedUpUnderLoadGoesOnOnEmptyStores(TestReporter reporter) throws Exception {
        Path file = folder.resolve("kota.backup");
        try (TelegramPlatform telegram = new TelegramPlatform();
                Stores before = Stores.start(folder.resolve("before"));
                Stores after = Stores.start(folder.resolve("after"))) {
            Map<String, String> old = settings(before, telegram, "old");
            Map<String, String> fresh = settings(after, telegram, "new");
            Path photo = folder.resolve("old/media/ab").resolve("c".repeat(62));
            Files.createDirectories(photo.getParent());
            Files.writeString(photo, "a citizen's file");

            Map<Integer, String> tickets;
            try (Node node = Node.start(folder.resolve("old"), old);
                    CityUnderLoad city = CityUnderLoad.begin(telegram, new Postman(List.of(node), false), CITIZENS)) {
                city.awaitMessages(20);
                // Notices to the handler wait, so that some are on their way while the copy is made.
                FakeChat handler =
                        telegram.simulator().person(CityUnderLoad.HANDLER).chat();
                handler.hasTooMany(1);
                city.awaitMessages(20);
                assertThat(Node.command(old, "backup", file.toString())).startsWith("Everything was copied.");
                tickets = before.ticketsBySerial(0);
                handler.unblocks();
                city.finish();
                city.verify(before);
            }
            assertThat(Node.command(old, "restore", file.toString())).startsWith("The stores are not empty");
            assertThat(Node.command(fresh, "restore", file.toString())).startsWith("Everything was restored.");

            Map<Integer, String> restored = after.ticketsBySerial(0);
            assertThat(tickets.entrySet()).containsAll(restored.entrySet());
            assertThat(after.left()).contains(notices(telegram));
            assertThat(folder.resolve("new/media/ab").resolve("c".repeat(62))).hasContent("a citizen's file");
            Findings.note(reporter, "backup", Files.size(file) + " bytes, " + restored.size() + " tickets");
            int told = telegram.received(CityUnderLoad.HANDLER).size();
            goesOn(telegram, after, fresh, restored.values().iterator().next());
            assertThat(telegram.received(CityUnderLoad.HANDLER).stream()
                            .skip(told)
                            .flatMap(message -> RobotCitizen.number(message).stream()))
                    .as("what was on its way when the copy was made")
                    .containsAnyElementsOf(restored.values());
        }
    }

    /** Where messages to the handler wait. */
    private static String notices(Platform platform) {
        ChatAddress handler = ChatAddress.parse(platform.address(CityUnderLoad.HANDLER));
        return new Lane("out:telegram").box(new Shards(16).of(handler), handler.encoded());
    }

    /** What was waiting is handled, and new citizens and the old handler are served. */
    private void goesOn(TelegramPlatform telegram, Stores stores, Map<String, String> settings, String number)
            throws Exception {
        try (Node node = Node.start(folder.resolve("new"), settings)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(stores.left()).isEmpty());
            Postman postman = new Postman(List.of(node), false);
            FaultLedger ledger = new FaultLedger();
            int serial = 1_000_000;
            int[] serials = {serial, -1};
            int[] next = {0};
            RobotCitizen citizen = new RobotCitizen(telegram, 990_001, postman, ledger, () -> serials[next[0]++]);
            CityUnderLoad.serve(telegram, postman, ledger, citizen);
            assertThat(stores.ticketsBySerial(serial)).isEqualTo(ledger.reports());
            Ear ear = new Ear(telegram, 990_002, ledger);
            postman.bring(telegram.write(990_002, "status " + number));
            assertThat(ear.next().text()).isNotEmpty();
        }
    }

    private Map<String, String> settings(Stores stores, Platform platform, String data) {
        Map<String, String> settings = new HashMap<>(stores.settings(platform));
        settings.put("HALO_DATA_DIR", folder.resolve(data).toString());
        return settings;
    }
}
