package id.halowarga.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Two nodes on the same stores, which differ in nothing but their port and data folder, started once for all tests of faults.
 * Their processes end with this virtual machine.
 */
final class SharedCity {
    /** Enough for both nodes, few enough to be taken away. */
    static final int CONNECTIONS = 45;

    /** So that a platform that never answers is given up within a test. */
    private static final Map<String, String> IMPATIENT =
            Map.of("HALO_TELEGRAM_CALL_TIMEOUT", "5s", "HALO_WHATSAPP_CALL_TIMEOUT", "5s");

    private static final Pattern GIVEN_UP = Pattern.compile("to wait: (timeout|connection)");

    private static final SharedCity RUNNING = start();

    private final Stores stores;
    private final Messengers messengers;
    private final List<Node> nodes;

    private SharedCity(Stores stores, Messengers messengers, List<Node> nodes) {
        this.stores = stores;
        this.messengers = messengers;
        this.nodes = nodes;
    }

    static SharedCity running() throws IOException {
        for (Node node : RUNNING.nodes) {
            if (!node.alive()) {
                node.begin();
            }
        }
        RUNNING.nodes.forEach(Node::awaitReady);
        return RUNNING;
    }

    private static SharedCity start() {
        try {
            Path folder = Files.createTempDirectory("halo-faults");
            Stores stores = Stores.start(folder, "max_connections=" + CONNECTIONS);
            Messengers messengers = new Messengers();
            Map<String, String> settings = new HashMap<>(stores.settings(messengers));
            settings.putAll(IMPATIENT);
            Node one = Node.begin(folder.resolve("one"), settings);
            Node two = Node.begin(folder.resolve("two"), settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(List.of(one, two, stores, messengers), folder)));
            return new SharedCity(stores, messengers, List.of(one, two));
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

    Messengers messengers() {
        return messengers;
    }

    Node one() {
        return nodes.get(0);
    }

    Node two() {
        return nodes.get(1);
    }

    /** Calls that the nodes gave up so far; on a busy machine the simulators may have done some of them, late. */
    int callsGivenUp() throws IOException {
        int calls = 0;
        for (Node node : nodes) {
            calls += (int)
                    GIVEN_UP.matcher(Files.readString(node.log())).results().count();
        }
        return calls;
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
