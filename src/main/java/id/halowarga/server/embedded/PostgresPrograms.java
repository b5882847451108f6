package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The PostgreSQL programs that the zonky binaries bring, unpacked.
 *
 * @param folder where they are
 */
record PostgresPrograms(Path folder) {
    /**
     * Unpacks the programs, unless they are there.
     *
     * @param programs folder of all programs
     * @return the programs
     * @throws StartRefusedException if there are none for this machine
     */
    static PostgresPrograms unpack(Path programs) throws IOException {
        String resource = Machine.current().postgresResource();
        URL archive = PostgresPrograms.class.getResource(resource);
        if (archive == null) {
            throw new StartRefusedException(
                    "SPRING_DATASOURCE_URL must be set: this build brings no PostgreSQL for this kind of machine.");
        }
        Path folder = programs.resolve("postgresql-" + fingerprint(archive));
        if (!Files.exists(folder)) {
            Path unfinished = Files.createTempDirectory(programs, "postgresql");
            try (InputStream content = archive.openStream()) {
                TarArchive.extract(content, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(folder);
    }

    /** Tells one version of the archive from the next without reading its 15 MB: the checksum in the jar's index. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            return Long.toHexString(inJar.getJarEntry().getCrc());
        }
        return Long.toHexString(connection.getContentLengthLong());
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }
}
