package id.halowarga.server.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.testing.AtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalKeyTest {
    @TempDir
    private Path folder;

    @Test
    void makesAKeyFileOnceThatItsOwnerAloneReads() throws IOException {
        Path file = folder.resolve("new").resolve("personal.key");

        byte[] first = PersonalKey.readOrCreate(file).bytes();

        assertThat(PersonalKey.readOrCreate(file).bytes()).isEqualTo(first).hasSize(PersonalKey.BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void processesThatBeginTogetherAgreeOnOneKey() {
        Path file = folder.resolve("personal.key");

        List<String> keys = AtOnce.run(
                8,
                () -> Base64.getEncoder()
                        .encodeToString(PersonalKey.readOrCreate(file).bytes()));

        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void refusesWhatIsNoKey(String text) {
        assertThatThrownBy(() -> PersonalKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotPrintItself() {
        assertThat(PersonalKey.random()).hasToString("[REDACTED]");
    }
}
