package id.halowarga.whatsapp.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Proves that a body comes from Meta: HMAC-SHA256 of its bytes with the app's secret, in hexadecimal. */
final class Signature {
    /** Where it is said. */
    static final String HEADER = "X-Hub-Signature-256";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";
    private static final int DIGITS = 64;

    private final SecretKeySpec key;

    /**
     * With a secret.
     *
     * @param appSecret the app's secret
     */
    Signature(String appSecret) {
        this.key = new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Whether a header looks like a signature, so that a body is worth reading.
     *
     * @param header the header's value, null if absent
     * @return true if it has the shape of one
     */
    static boolean plausible(@Nullable String header) {
        return header != null && header.startsWith(PREFIX) && header.length() == PREFIX.length() + DIGITS;
    }

    /**
     * Whether a header is the signature of a body. Takes the same time wherever they differ.
     *
     * @param header the header's value
     * @param body   the body as it arrived
     * @return true if so
     */
    boolean fits(String header, byte[] body) {
        String expected = PREFIX + HexFormat.of().formatHex(of(body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), header.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }
}
