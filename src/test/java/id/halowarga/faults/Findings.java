package id.halowarga.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.TestReporter;

/** Figures of the fault tests, for whoever runs the long form: in the test's report and in {@code target/faults.txt}. */
final class Findings {
    private static final Path FILE = Path.of("target", "faults.txt");

    private Findings() {}

    static synchronized void note(TestReporter reporter, String what, String figures) {
        reporter.publishEntry(what, figures);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, what + ": " + figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
