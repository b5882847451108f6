package id.halowarga.server.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seals personal data for storage (AES-256-GCM, a random nonce each time) and makes keyed fingerprints (HMAC-SHA-256) by
 * which equal values are found again. Seals with the present key, and opens what former keys sealed as well. Safe for use by
 * several threads.
 */
public final class PersonalCipher {
    /** Without the key's identifier: as releases before the change of keys sealed. */
    private static final byte FORMAT_WITHOUT_ID = 1;

    private static final byte FORMAT = 2;
    private static final int HEADER_BYTES = 1 + KeyUse.ID_BYTES;

    private final KeyUse present;
    private final List<KeyUse> all;
    private final byte[] header;
    private final SecureRandom random = new SecureRandom();

    /**
     * With one key, which has never been changed.
     *
     * @param key the installation's key
     */
    public PersonalCipher(PersonalKey key) {
        this(key, List.of());
    }

    /**
     * With former keys.
     *
     * @param present seals
     * @param former  still open what they sealed
     */
    public PersonalCipher(PersonalKey present, List<PersonalKey> former) {
        this.present = new KeyUse(present);
        this.all = Stream.concat(Stream.of(this.present), former.stream().map(KeyUse::new))
                .toList();
        this.header = ByteBuffer.allocate(HEADER_BYTES)
                .put(FORMAT)
                .put(this.present.id())
                .array();
    }

    /**
     * Seals words.
     *
     * @param words the words
     * @return what may be stored, different each time
     */
    public byte[] seal(String words) {
        byte[] nonce = new byte[KeyUse.NONCE_BYTES];
        random.nextBytes(nonce);
        return present.seal(header, nonce, words);
    }

    /**
     * How everything begins that the present key sealed.
     *
     * @return the first bytes
     */
    public byte[] header() {
        return header.clone();
    }

    /**
     * Opens sealed words.
     *
     * @param sealed what {@link #seal} made, with one of the keys
     * @return the words
     * @throws IllegalStateException if another key sealed them or they were changed
     */
    public String open(byte[] sealed) {
        if (sealed.length > KeyUse.NONCE_BYTES && sealed[0] == FORMAT_WITHOUT_ID) {
            return openWithoutId(sealed);
        }
        if (sealed.length <= HEADER_BYTES + KeyUse.NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("not sealed by this application");
        }
        byte[] id = Arrays.copyOfRange(sealed, 1, HEADER_BYTES);
        KeyUse key = all.stream()
                .filter(known -> known.has(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "sealed with a key that neither HALO_ENCRYPTION_KEY nor HALO_ENCRYPTION_OLD_KEYS holds"));
        try {
            return key.open(sealed, HEADER_BYTES, HEADER_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("changed since it was sealed", e);
        }
    }

    private String openWithoutId(byte[] sealed) {
        GeneralSecurityException last = new GeneralSecurityException("no key");
        for (KeyUse key : all) {
            try {
                return key.open(sealed, 1, 0);
            } catch (GeneralSecurityException another) {
                last = another;
            }
        }
        throw new IllegalStateException("sealed with another key, or changed since", last);
    }

    /**
     * A fingerprint that only holders of the key can make.
     *
     * @param words the words
     * @return 32 bytes, the same for the same words as long as the key is the same
     */
    public byte[] fingerprint(String words) {
        return present.fingerprint(words);
    }

    /**
     * The fingerprints by which to look for words: what was stored under a former key is found too.
     *
     * @param words the words
     * @return one for each key, the present key's first
     */
    public List<byte[]> fingerprints(String words) {
        return all.stream().map(key -> key.fingerprint(words)).toList();
    }
}
