package id.halowarga.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The programs of the embedded servers, unpacked once per JVM, for tests that run the servers in their own way. */
public final class EmbeddedPrograms {
    private static final Path FOLDER = folder();

    private EmbeddedPrograms() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("halo-programs");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The Redis server.
     *
     * @return the beginning of its command line
     * @throws IOException if it cannot be unpacked
     */
    public static synchronized List<String> redis() throws IOException {
        return List.of(RedisProgram.unpack(FOLDER).toString());
    }

    /**
     * A program of PostgreSQL.
     *
     * @param name its name, such as {@code initdb}
     * @return the beginning of its command line
     * @throws IOException if it cannot be unpacked
     */
    public static synchronized List<String> postgres(String name) throws IOException {
        RootWrapper wrapper = RootWrapper.forOwnerOf(FOLDER, FOLDER.resolve("trial.log"));
        List<String> line = new ArrayList<>(wrapper.prefix());
        line.add(PostgresPrograms.unpack(FOLDER).program(name).toString());
        return line;
    }
}
