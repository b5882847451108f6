package id.halowarga.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.Jedis;

/** The two stores of a test's nodes. */
record Stores(RedisProcess redis, PostgresProcess postgres) implements AutoCloseable {
    private static final Pattern SERIAL = Pattern.compile("laporan ke ([0-9]+)$");
    private static final Pattern WAITING =
            Pattern.compile("halo:\\{s[0-9]+}:[a-z:]+:(box:.*|head:.*|parked|queued|dead)");

    /** Starts both, empty; PostgreSQL with further settings. */
    static Stores start(Path folder, String... options) throws IOException, InterruptedException {
        RedisProcess redis = RedisProcess.start(folder.resolve("redis"));
        try {
            return new Stores(redis, PostgresProcess.start(folder.resolve("postgresql"), options));
        } catch (IOException | RuntimeException | InterruptedException e) {
            redis.close();
            throw e;
        }
    }

    /** Settings by which a node reaches them and a platform, with times short enough for a test. */
    Map<String, String> settings(Platform platform) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "HALO_REDIS_URL", "redis://" + redis.address(),
                "SPRING_DATASOURCE_URL", postgres.url(),
                "SPRING_DATASOURCE_USERNAME", PostgresProcess.ROLE,
                "HALO_ENCRYPTION_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "HALO_WEBCHAT_ENABLED", "false",
                "HALO_QUEUE_SILENCE", "1s",
                "HALO_CONVERSATION_BURST_WINDOW", "0s",
                "HALO_CONVERSATION_RETRY_FIRST", "50ms",
                "HALO_CONVERSATION_RETRY_LONGEST", "500ms"));
        settings.putAll(Map.of(
                "HALO_OUTBOX_RETRY_FIRST", "50ms",
                "HALO_OUTBOX_RETRY_LONGEST", "500ms",
                "HALO_SCHEDULER_POLLING_INTERVAL", "200ms",
                "HALO_SCHEDULER_HEARTBEAT", "500ms",
                "HALO_ADMINS", CityUnderLoad.operator(platform)));
        // Robots write faster than people may.
        settings.put("HALO_CONVERSATION_PER_MINUTE", "0");
        settings.putAll(platform.settings());
        return settings;
    }

    /** Numbers of the tickets by the serials in their words, from a serial on. */
    Map<Integer, String> ticketsBySerial(int first) {
        Map<Integer, String> numbers = new HashMap<>();
        postgres.jdbc()
                .sql("SELECT number, description FROM ticket")
                .query()
                .listOfRows()
                .forEach(row -> {
                    String description = (String) row.get("description");
                    Matcher words = SERIAL.matcher(description);
                    if (!words.find()) {
                        throw new AssertionError("not what a citizen wrote: " + description);
                    }
                    int serial = Integer.parseInt(words.group(1));
                    if (serial >= first && numbers.put(serial, (String) row.get("number")) != null) {
                        throw new AssertionError("a ticket twice: " + serial);
                    }
                });
        return numbers;
    }

    /** Keys of Redis that hold work or dead letters. */
    List<String> left() {
        Set<String> keys = redis.ask((Jedis jedis) -> jedis.keys("halo:*"));
        return keys.stream()
                .filter(key -> WAITING.matcher(key).matches())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        redis.close();
        postgres.close();
    }
}
