package id.halowarga.server.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Lua script of ours, preceded by the functions that all of them share.
 *
 * @param source the whole source
 * @param sha1   what Redis knows it by, 40 lower-case hexadecimal digits
 */
public record RedisScript(String source, String sha1) {
    private static final String SHARED = "lane";

    /**
     * Reads a script from the class path, where it lies beside this class.
     *
     * @param name file name without {@code .lua}
     * @return the script
     * @throws IllegalArgumentException if there is none
     */
    public static RedisScript named(String name) {
        String source = read(SHARED) + "\n" + read(name);
        return new RedisScript(source, sha1(source));
    }

    private static String read(String name) {
        try (InputStream in = RedisScript.class.getResourceAsStream(name + ".lua")) {
            if (in == null) {
                throw new IllegalArgumentException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
