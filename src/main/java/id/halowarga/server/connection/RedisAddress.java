package id.halowarga.server.connection;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/**
 * Where Redis is: {@code redis://user:password@host:port,host:port/database}, of which only the scheme and one host with
 * its port are required. Holds a secret: {@link #toString()} is redacted.
 *
 * @param servers  the servers, at least one, in the order of the address
 * @param user     whom to be there
 * @param password what to say there
 * @param database number of the database
 * @param tls      whether to speak TLS ({@code rediss://})
 */
public record RedisAddress(
        Set<HostAndPort> servers, Optional<String> user, Optional<String> password, int database, boolean tls) {
    private static final String SERVER = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?<!-):[0-9]{1,5}";
    private static final Pattern SHAPE = Pattern.compile(
            "(rediss?)://(?:([^:@/]*)(?::([^@/]*))?@)?(" + SERVER + "(?:," + SERVER + ")*)(?:/([0-9]{0,5}))?");
    private static final int LARGEST_PORT = 65535;

    /**
     * Reads an address.
     *
     * @param address the address; user and password may be percent-encoded
     * @return what it says
     * @throws IllegalArgumentException if it is no such address, with a sentence that does not repeat it
     */
    public static RedisAddress parse(String address) {
        Matcher parts = SHAPE.matcher(address.strip());
        if (!parts.matches()) {
            throw malformed();
        }
        Set<HostAndPort> servers = Arrays.stream(parts.group(4).split(","))
                .map(RedisAddress::server)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String database = Optional.ofNullable(parts.group(5)).orElse("");
        return new RedisAddress(
                servers,
                decoded(parts.group(2)),
                decoded(parts.group(3)),
                database.isEmpty() ? 0 : Integer.parseInt(database),
                parts.group(1).equals("rediss"));
    }

    private static HostAndPort server(String server) {
        int colon = server.lastIndexOf(':');
        int port = Integer.parseInt(server.substring(colon + 1));
        if (port < 1 || port > LARGEST_PORT) {
            throw malformed();
        }
        return new HostAndPort(server.substring(0, colon), port);
    }

    private static Optional<String> decoded(@Nullable String part) {
        if (part == null || part.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create("redis://" + part + "@host").getUserInfo());
        } catch (IllegalArgumentException reservedCharacters) {
            return Optional.of(part);
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "HALO_REDIS_URL must look like redis://host:port or rediss://host:port, further servers after commas.");
    }

    @Override
    public String toString() {
        return "RedisAddress[REDACTED]";
    }
}
