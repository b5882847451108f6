package id.halowarga.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What to measure, read from system properties.
 *
 * @param jar         the application's jar ({@code load.jar})
 * @param javaOptions options of the nodes' JVMs, such as a flight recording ({@code load.java})
 * @param citizens  people who report at the same time ({@code load.citizens})
 * @param perSecond messages per second that they send together, 0 for as fast as they are answered ({@code load.rate})
 * @param seconds   how long to measure, after a warm-up of a third of it ({@code load.seconds})
 * @param nodes     applications on the same stores, 1 to 4 ({@code load.nodes})
 * @param fsync     Redis' {@code appendfsync}: {@code always} or {@code everysec} ({@code load.fsync})
 * @param out       folder of the plot ({@code load.out})
 */
record LoadPlan(
        Path jar,
        List<String> javaOptions,
        int citizens,
        int perSecond,
        int seconds,
        int nodes,
        String fsync,
        Path out) {
    LoadPlan {
        if (citizens < 1 || citizens > 20_000 || perSecond < 0 || seconds < 3 || seconds > 3600) {
            throw new IllegalArgumentException("a load has 1 to 20,000 citizens and lasts 3 s to an hour");
        }
        if (nodes < 1 || nodes > 4) {
            throw new IllegalArgumentException("a load runs on 1 to 4 nodes");
        }
        if (!fsync.equals("always") && !fsync.equals("everysec")) {
            throw new IllegalArgumentException("load.fsync is always or everysec");
        }
    }

    static LoadPlan ofProperties() {
        return new LoadPlan(
                Path.of(System.getProperty("load.jar", "src/target/halo-warga.jar")),
                List.of(System.getProperty("load.java", "").split(" ")).stream()
                        .filter(option -> !option.isBlank())
                        .toList(),
                Integer.getInteger("load.citizens", 400),
                Integer.getInteger("load.rate", 0),
                Integer.getInteger("load.seconds", 30),
                Integer.getInteger("load.nodes", 1),
                System.getProperty("load.fsync", "always"),
                Path.of(System.getProperty("load.out", "src/target")));
    }

    int warmUpSeconds() {
        return Math.max(3, seconds / 3);
    }

    String name() {
        return String.format(Locale.ROOT, "%s-%d-nodes-%s", fsync, nodes, perSecond == 0 ? "full" : perSecond);
    }
}
