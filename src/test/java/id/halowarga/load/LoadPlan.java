package id.halowarga.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What to measure, read from system properties.
 *
 * @param jar         the application's jar ({@code load.jar})
 * @param javaOptions options of the nodes' JVMs, such as a flight recording; {@code {node}} stands for a node's number
 *                    ({@code load.java})
 * @param runs        measurements in order ({@code load.runs}, such as {@code always,half}; {@link LoadRun} has all)
 * @param channels    platforms ({@code load.channels}: {@code telegram}, {@code whatsapp}, or both)
 * @param people      numbers of people and their pace
 * @param seconds     how long a measurement takes, after a warm-up ({@code load.seconds})
 * @param warmUp      seconds before the first measurement of a node, in which compilers find what is run often ({@code load.warmup})
 * @param stored      what the stores hold before
 * @param out         folder of the results ({@code load.out})
 * @param docs        folder of the documents that take up the results ({@code load.docs}), none if empty
 */
record LoadPlan(
        Path jar,
        List<String> javaOptions,
        List<LoadRun> runs,
        List<String> channels,
        People people,
        int seconds,
        int warmUp,
        Stored stored,
        Path out,
        Optional<Path> docs) {
    /**
     * People.
     *
     * @param citizens  who report at the same time ({@code load.citizens})
     * @param perSecond messages per second of an even crowd ({@code load.rate})
     * @param thinking  mean time that somebody of a thinking crowd thinks ({@code load.think}, seconds)
     */
    record People(int citizens, int perSecond, Duration thinking) {
        People {
            if (citizens < 1 || citizens > 20_000 || perSecond < 1 || thinking.isNegative()) {
                throw new IllegalArgumentException("a load has 1 to 20,000 citizens and at least a message per second");
            }
        }
    }

    /**
     * What the stores hold before the first measurement.
     *
     * @param tickets       tickets in PostgreSQL ({@code load.tickets})
     * @param conversations idle conversations in Redis ({@code load.conversations})
     */
    record Stored(int tickets, int conversations) {
        private static final int MOST = 10_000_000;

        Stored {
            if (tickets < 0 || tickets > MOST || conversations < 0 || conversations > MOST) {
                throw new IllegalArgumentException("at most 10,000,000 tickets and conversations are stored before");
            }
        }
    }

    LoadPlan {
        if (seconds < 3 || seconds > 3600) {
            throw new IllegalArgumentException("a measurement takes 3 s to an hour");
        }
        if (warmUp < 3 || warmUp > 3600) {
            throw new IllegalArgumentException("a warm-up takes 3 s to an hour");
        }
        if (channels.isEmpty() || !List.of("telegram", "whatsapp").containsAll(channels)) {
            throw new IllegalArgumentException("load.channels is telegram, whatsapp or telegram,whatsapp");
        }
    }

    static LoadPlan ofProperties() {
        return new LoadPlan(
                Path.of(System.getProperty("load.jar", "src/target/halo-warga.jar")),
                words("load.java", "-Xmx512m -XX:+UseSerialGC", " "),
                LoadRun.named(property("load.runs", LoadRun.all())),
                words("load.channels", "telegram,whatsapp", ","),
                new People(
                        Integer.getInteger("load.citizens", 400),
                        Integer.getInteger("load.rate", 500),
                        Duration.ofSeconds(Integer.getInteger("load.think", 20))),
                Integer.getInteger("load.seconds", 30),
                Integer.getInteger("load.warmup", 300),
                new Stored(Integer.getInteger("load.tickets", 0), Integer.getInteger("load.conversations", 0)),
                Path.of(System.getProperty("load.out", "src/target")),
                Optional.of(property("load.docs", ""))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of));
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value.strip();
    }

    private static List<String> words(String name, String otherwise, String separator) {
        return Arrays.stream(property(name, otherwise).split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A node that has just been started is warmed up for longer. */
    int warmUpSeconds(boolean cold) {
        return cold ? warmUp : Math.max(3, seconds / 3);
    }
}
