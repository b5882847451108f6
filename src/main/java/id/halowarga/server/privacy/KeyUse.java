package id.halowarga.server.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What is done with one key. Ciphers and MACs are kept per thread: to look one up takes longer than to use it. */
final class KeyUse {
    static final int ID_BYTES = 4;
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HASHING = "HmacSHA256";

    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(KeyUse::cipher);
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(KeyUse::mac);

    private final SecretKeySpec sealingKey;
    private final SecretKeySpec fingerprintKey;
    private final byte[] id;

    /** Derives one key for each purpose, and the identifier, which tells nothing of the key. */
    KeyUse(PersonalKey key) {
        SecretKeySpec root = new SecretKeySpec(key.bytes(), HASHING);
        this.sealingKey = new SecretKeySpec(hmac(root, "seal"), "AES");
        this.fingerprintKey = new SecretKeySpec(hmac(root, "fingerprint"), HASHING);
        this.id = Arrays.copyOf(hmac(root, "id"), ID_BYTES);
    }

    byte[] id() {
        return id.clone();
    }

    boolean has(byte[] otherId) {
        return Arrays.equals(id, otherId);
    }

    /** Writes header, nonce and the sealed words, which hold only together with that header. */
    byte[] seal(byte[] header, byte[] nonce, String words) {
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(Cipher.ENCRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            byte[] sealed = cipher.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(header.length + nonce.length + sealed.length)
                    .put(header)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal personal data", e);
        }
    }

    /** Opens what begins with so many bytes of a header, of which so many are protected by the seal. */
    String open(byte[] sealed, int header, int guarded) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(Cipher.DECRYPT_MODE, sealingKey, new GCMParameterSpec(TAG_BITS, sealed, header, NONCE_BYTES));
        cipher.updateAAD(sealed, 0, guarded);
        int start = header + NONCE_BYTES;
        return new String(cipher.doFinal(sealed, start, sealed.length - start), StandardCharsets.UTF_8);
    }

    byte[] fingerprint(String words) {
        return hmac(fingerprintKey, words);
    }

    private static byte[] hmac(SecretKeySpec key, String words) {
        try {
            Mac mac = MAC.get();
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a fingerprint", e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(HASHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make fingerprints", e);
        }
    }
}
