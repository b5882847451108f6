package id.halowarga.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final Manifest MANIFEST = new Manifest(Manifest.FORMAT, "4", "2026-11-22T03:00:00Z");

    @TempDir
    Path folder;

    private Path whole() throws IOException {
        Path file = folder.resolve("whole");
        byte[] content = new byte[100_000];
        new Random(1).nextBytes(content);
        new BackupFile(file).write(MANIFEST, zip -> BackupFile.entry(zip, "redis.keys", out -> out.write(content)));
        return file;
    }

    @Test
    void tellsWhatAWholeFileSaysOfItself() throws IOException {
        assertThat(new BackupFile(whole()).check()).isEqualTo(MANIFEST);
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() throws IOException {
        byte[] bytes = Files.readAllBytes(whole());
        for (int length : new int[] {0, 3, 50, 1000, bytes.length / 2, bytes.length - 400}) {
            refused(Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length)))
                    .withMessage("The file is damaged or no backup of Halo Warga.");
        }
    }

    @Test
    void refusesAFileInWhichAByteChanged() throws IOException {
        byte[] bytes = Files.readAllBytes(whole());
        bytes[bytes.length / 2] ^= 1;
        refused(Files.write(folder.resolve("changed"), bytes))
                .withMessage("The file is damaged or no backup of Halo Warga.");
    }

    @Test
    void refusesAnotherKindOfFileAndOneThatIsNotThere() throws IOException {
        Path words = Files.write(folder.resolve("words"), "hello".getBytes(StandardCharsets.UTF_8));
        refused(words).withMessage("The file is damaged or no backup of Halo Warga.");
        refused(folder.resolve("nowhere")).withMessage("The file does not exist, or this account may not read it.");
    }

    @Test
    void refusesALayoutOfALaterVersion() throws IOException {
        Path file = folder.resolve("later");
        new BackupFile(file).write(new Manifest(Manifest.FORMAT + 1, "4", "later"), zip -> {});
        refused(file)
                .withMessage(
                        "The backup has layout 2, and this version reads layout 1; use the version of Halo Warga that"
                                + " made it.");
    }

    @Test
    void replacesNoFile() throws IOException {
        Path file = whole();
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> new BackupFile(file).write(MANIFEST, zip -> {}))
                .withMessage("The file exists already; name another one.");
    }

    private static ThrowableAssertAlternative<BackupException> refused(Path file) {
        return assertThatExceptionOfType(BackupException.class).isThrownBy(() -> new BackupFile(file).check());
    }
}
