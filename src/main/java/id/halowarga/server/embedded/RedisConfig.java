package id.halowarga.server.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * Configuration of the embedded Redis: every write is on the disk before it is answered, nothing is ever evicted, and it
 * listens to this machine alone. It runs as a daemon, so that Ctrl-C in a terminal does not reach it before the application
 * has stopped its workers.
 *
 * @param folder   where it keeps its files
 * @param port     port on the loopback interface
 * @param password the password that it asks for
 */
record RedisConfig(Path folder, int port, ServerPassword password) {
    Path file() {
        return folder.resolve("redis.conf");
    }

    Path pidFile() {
        return folder.resolve("redis.pid");
    }

    Path logFile() {
        return folder.resolve("redis.log");
    }

    String text() {
        return String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        return List.of(
                "bind 127.0.0.1",
                "port " + port,
                "requirepass " + password.value(),
                "daemonize yes",
                "dir " + quoted(folder),
                "pidfile " + quoted(pidFile()),
                "logfile " + quoted(logFile()),
                "loglevel warning",
                "appendonly yes",
                "appendfsync always",
                "maxmemory-policy noeviction",
                "save \"\"");
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
