package id.halowarga.server.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalCipherTest {
    private static final String SEALED_WITHOUT_IDENTIFIER =
            "01000102030405060708090a0bb3f47f6128b3f94193ab1d6141d5346ae0ae86edddd8f83faaefe02144";
    private static final String WORDS = "whatsapp:6280000000001 😬";
    private final PersonalCipher cipher = new PersonalCipher(PersonalKey.random());

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(cipher.seal(WORDS))).isEqualTo(WORDS);
        assertThat(cipher.open(cipher.seal(""))).isEmpty();
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        assertThat(cipher.seal(WORDS)).isNotEqualTo(cipher.seal(WORDS));
    }

    @Test
    void hidesTheWords() {
        assertThat(new String(cipher.seal(WORDS), StandardCharsets.ISO_8859_1)).doesNotContain("628", "whatsapp");
    }

    @Test
    void refusesEveryChangedByte() {
        byte[] sealed = cipher.seal(WORDS);

        IntStream.range(0, sealed.length).forEach(i -> {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.open(changed)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void refusesWhatIsTooShort() {
        assertThatThrownBy(() -> cipher.open(new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(new byte[] {1, 2, 3})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyNeitherOpensNorMakesTheSameFingerprint() {
        PersonalCipher other = new PersonalCipher(PersonalKey.random());

        assertThatThrownBy(() -> other.open(cipher.seal(WORDS))).isInstanceOf(IllegalStateException.class);
        assertThat(other.fingerprint(WORDS)).isNotEqualTo(cipher.fingerprint(WORDS));
    }

    @Test
    void opensWhatAFormerKeySealedAndFindsIt() {
        PersonalKey former = PersonalKey.random();
        PersonalCipher before = new PersonalCipher(former);
        PersonalCipher after = new PersonalCipher(PersonalKey.random(), List.of(PersonalKey.random(), former));

        assertThat(after.open(before.seal(WORDS))).isEqualTo(WORDS);
        assertThat(after.open(after.seal(WORDS))).isEqualTo(WORDS);
        assertThat(after.fingerprints(WORDS))
                .hasSize(3)
                .contains(before.fingerprint(WORDS))
                .first()
                .isEqualTo(after.fingerprint(WORDS));
        assertThatThrownBy(() -> before.open(after.seal(WORDS)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HALO_ENCRYPTION_OLD_KEYS");
    }

    @Test
    void opensWhatAFormerKeySealedBeforeKeysHadIdentifiers() {
        String zeros = Base64.getEncoder().encodeToString(new byte[PersonalKey.BYTES]);
        PersonalCipher after = new PersonalCipher(PersonalKey.random(), List.of(PersonalKey.parse(zeros)));

        assertThat(after.open(HexFormat.of().parseHex(SEALED_WITHOUT_IDENTIFIER)))
                .isEqualTo("telegram:1001");
    }

    @Test
    void fingerprintsStayTheSameOverReleases() {
        String zeros = Base64.getEncoder().encodeToString(new byte[PersonalKey.BYTES]);
        PersonalCipher known = new PersonalCipher(PersonalKey.parse(zeros));

        assertThat(HexFormat.of().formatHex(known.fingerprint("telegram:1001")))
                .isEqualTo("d98fb298f2bbade0eec81592573c948eb72199b7e95be3e0a12d3c60ab619624");
        assertThat(known.open(HexFormat.of().parseHex(SEALED_WITHOUT_IDENTIFIER)))
                .isEqualTo("telegram:1001");
    }
}
