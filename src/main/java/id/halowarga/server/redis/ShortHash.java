package id.halowarga.server.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Short names for long or personal identifiers in keys. */
public final class ShortHash {
    /** 128 bits: two of a billion ids collide with a probability of 10⁻²¹. */
    private static final int BYTES = 16;

    private ShortHash() {}

    /**
     * The first 128 bits of the SHA-256.
     *
     * @param text any text
     * @return 22 characters of the URL-safe base 64 alphabet
     */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
