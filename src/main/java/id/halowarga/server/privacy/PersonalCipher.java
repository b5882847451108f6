package id.halowarga.server.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data for storage (AES-256-GCM, a random nonce each time) and makes keyed fingerprints (HMAC-SHA-256) by
 * which equal values are found again. Safe for use by several threads.
 */
public final class PersonalCipher {
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String SEALING = "AES/GCM/NoPadding";
    private static final String HASHING = "HmacSHA256";

    private final SecretKeySpec sealingKey;
    private final SecretKeySpec fingerprintKey;
    private final SecureRandom random = new SecureRandom();

    /**
     * Derives one key for each purpose.
     *
     * @param key the installation's key
     */
    public PersonalCipher(PersonalKey key) {
        SecretKeySpec root = new SecretKeySpec(key.bytes(), HASHING);
        this.sealingKey = new SecretKeySpec(hmac(root, "seal"), "AES");
        this.fingerprintKey = new SecretKeySpec(hmac(root, "fingerprint"), HASHING);
    }

    /**
     * Seals words.
     *
     * @param words the words
     * @return what may be stored, different each time
     */
    public byte[] seal(String words) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(SEALING);
            cipher.init(Cipher.ENCRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal personal data", e);
        }
    }

    /**
     * Opens sealed words.
     *
     * @param sealed what {@link #seal} made
     * @return the words
     * @throws IllegalStateException if another key sealed them or they were changed
     */
    public String open(byte[] sealed) {
        if (sealed.length <= NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("not sealed by this application");
        }
        try {
            Cipher cipher = Cipher.getInstance(SEALING);
            cipher.init(Cipher.DECRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            int start = 1 + NONCE_BYTES;
            return new String(cipher.doFinal(sealed, start, sealed.length - start), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key, or changed since", e);
        }
    }

    /**
     * A fingerprint that only holders of the key can make.
     *
     * @param words the words
     * @return 32 bytes, the same for the same words
     */
    public byte[] fingerprint(String words) {
        return hmac(fingerprintKey, words);
    }

    private static byte[] hmac(SecretKeySpec key, String words) {
        try {
            Mac mac = Mac.getInstance(HASHING);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a fingerprint", e);
        }
    }
}
