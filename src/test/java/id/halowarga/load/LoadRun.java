package id.halowarga.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A measurement. */
enum LoadRun {
    /** One node, every write of Redis on the disk before its answer, people as fast as they are answered. */
    ALWAYS(1, "always", Crowd.HASTY),
    /** The same with Redis' writes on the disk every second. */
    EVERYSEC(1, "everysec", Crowd.HASTY),
    /** One node at half of the speed that it shall reach. */
    HALF(1, "always", Crowd.EVEN),
    /** Two nodes on the same stores. */
    TWO_ALWAYS(2, "always", Crowd.HASTY),
    /** Two nodes, Redis' writes on the disk every second. */
    TWO_EVERYSEC(2, "everysec", Crowd.HASTY),
    /** One node with all settings as shipped, the platforms' rates and the wait for further messages among them; people think. */
    SHIPPED(1, "always", Crowd.THINKING);

    /** How people behave. */
    enum Crowd {
        /** As fast as they are answered. */
        HASTY,
        /** A certain number of messages per second together. */
        EVEN,
        /** Each thinks before an answer. */
        THINKING
    }

    private final int nodes;
    private final String fsync;
    private final Crowd crowd;

    LoadRun(int nodes, String fsync, Crowd crowd) {
        this.nodes = nodes;
        this.fsync = fsync;
        this.crowd = crowd;
    }

    int nodes() {
        return nodes;
    }

    /** Redis' {@code appendfsync}. */
    String fsync() {
        return fsync;
    }

    Crowd crowd() {
        return crowd;
    }

    /** Whether the nodes keep the platforms' rates and wait for further messages, as shipped. */
    boolean shipped() {
        return this == SHIPPED;
    }

    /** Its name in options and files. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The runs that a list names, such as {@code always,half}. */
    static List<LoadRun> named(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    /** All of them as a list. */
    static String all() {
        return Arrays.stream(values()).map(LoadRun::word).collect(Collectors.joining(","));
    }
}
