package id.halowarga.server.connection;

/**
 * Whether a Redis keeps what it is given.
 *
 * @param sufficient whether it keeps enough for us
 * @param detail     one sentence for the operator that names what to change
 */
public record Durability(boolean sufficient, String detail) {}
