package id.halowarga.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands that clients sent to Redis in a short time, as {@code MONITOR} shows them. Redis' own counters cannot tell them from
 * those that scripts run; watching takes time, so that nothing else is measured meanwhile.
 *
 * @param clients  how often each was sent by a client, by name
 * @param answered messages that were answered meanwhile
 */
record RedisSample(Map<String, Long> clients, long answered) {
    private static final Pattern COMMAND = Pattern.compile("^\\+?[0-9.]+ \\[[0-9]+ ([^\\]]+)\\] \"([^\"]+)\"");
    private static final int MILLIS = 2000;

    static RedisSample of(LoadStores stores, Board board) throws IOException {
        long before = board.now().heard();
        Map<String, Long> clients = new TreeMap<>();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stores.redisPort())) {
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write("MONITOR\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            long end = System.nanoTime() + MILLIS * 1_000_000L;
            String line = lines.readLine();
            while (line != null && System.nanoTime() < end) {
                count(line, clients);
                line = lines.readLine();
            }
        } catch (SocketTimeoutException nothingMore) {
            // A Redis that nobody uses.
        }
        return new RedisSample(clients, board.now().heard() - before);
    }

    private static void count(String line, Map<String, Long> clients) {
        Matcher command = COMMAND.matcher(line);
        if (command.find() && !"lua".equals(command.group(1))) {
            clients.merge(command.group(2).toUpperCase(java.util.Locale.ROOT), 1L, Long::sum);
        }
    }

    /** Commands of clients per answered message. */
    double perMessage() {
        return (double) clients.values().stream().mapToLong(Long::longValue).sum() / Math.max(1, answered);
    }

    /** The commands sent most, per message. */
    String most() {
        return clients.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .map(entry -> String.format(
                        java.util.Locale.ROOT,
                        "%s %.2f",
                        entry.getKey(),
                        (double) entry.getValue() / Math.max(1, answered)))
                .collect(Collectors.joining(", "));
    }
}
