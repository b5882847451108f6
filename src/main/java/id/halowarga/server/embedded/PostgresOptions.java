package id.halowarga.server.embedded;

import java.util.List;
import java.util.stream.Collectors;

/** The server settings of the embedded PostgreSQL. */
final class PostgresOptions {
    /**
     * Everything that was committed is on the disk; only this machine can connect. The log holds no statements and no
     * details of errors, since these are citizens' words and numbers.
     */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "timezone=UTC",
            "jit=off",
            "log_min_messages=fatal",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private PostgresOptions() {}

    /** The settings as options of the server program. */
    static String line(int port) {
        return SETTINGS.stream()
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
