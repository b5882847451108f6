package id.halowarga.server.postgres;

import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.settings.StartRefusedException;
import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a node from starting with another key than the one that the database's personal data is sealed with. */
final class PersonalKeyProof {
    private static final String PROVEN = "the key of this database";
    private static final String KEEP_FIRST =
            "INSERT INTO personal_key (proof) VALUES (:proof) ON CONFLICT (singleton) DO NOTHING";
    private static final String FIND = "SELECT proof FROM personal_key";

    private PersonalKeyProof() {}

    /**
     * Compares the key with the database's, which is the first one that was ever used with it.
     *
     * @throws StartRefusedException if they differ
     */
    static void check(JdbcClient jdbc, PersonalCipher cipher) {
        byte[] proof = cipher.fingerprint(PROVEN);
        jdbc.sql(KEEP_FIRST).param("proof", proof).update();
        byte[] kept = jdbc.sql(FIND).query(byte[].class).single();
        if (!MessageDigest.isEqual(proof, kept)) {
            throw new StartRefusedException(
                    "HALO_ENCRYPTION_KEY must be the key that this database's personal data was sealed with; where it"
                            + " never was set, that key is in personal.key in the data folder of the first node.");
        }
    }
}
