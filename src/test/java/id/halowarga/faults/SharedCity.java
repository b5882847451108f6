package id.halowarga.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Two nodes on the same stores, which differ in nothing but their port and data folder, started once for all tests of faults.
 * Their processes end with this virtual machine.
 */
final class SharedCity {
    private static final SharedCity RUNNING = start();

    private final Stores stores;
    private final TelegramPlatform telegram;
    private final List<Node> nodes;

    private SharedCity(Stores stores, TelegramPlatform telegram, List<Node> nodes) {
        this.stores = stores;
        this.telegram = telegram;
        this.nodes = nodes;
    }

    static SharedCity running() throws IOException {
        for (Node node : RUNNING.nodes) {
            if (!node.alive()) {
                node.begin();
            }
            node.awaitReady();
        }
        return RUNNING;
    }

    private static SharedCity start() {
        try {
            Path folder = Files.createTempDirectory("halo-faults");
            Stores stores = Stores.start(folder);
            TelegramPlatform telegram = new TelegramPlatform();
            Node one = Node.start(folder.resolve("one"), stores.settings(telegram));
            Node two = Node.start(folder.resolve("two"), stores.settings(telegram));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(List.of(one, two, stores, telegram), folder)));
            return new SharedCity(stores, telegram, List.of(one, two));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(List<AutoCloseable> parts, Path folder) {
        try {
            for (AutoCloseable part : parts) {
                part.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Stores stores() {
        return stores;
    }

    TelegramPlatform telegram() {
        return telegram;
    }

    Node one() {
        return nodes.get(0);
    }

    Node two() {
        return nodes.get(1);
    }

    /** Brings updates to both nodes. */
    Postman postman() {
        return new Postman(nodes, false);
    }

    /** The same, each update twice, to any of the nodes. */
    Postman stutteringPostman() {
        return new Postman(nodes, true);
    }
}
