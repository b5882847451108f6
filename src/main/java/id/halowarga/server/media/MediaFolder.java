package id.halowarga.server.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * The folder of the files, two levels deep by the first digits of the hash: {@code ab/cdef…}. Files arrive in a folder beside
 * and get their name only when they are whole and on the disk.
 */
final class MediaFolder {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path incoming;

    MediaFolder(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve("incoming"));
    }

    /** A new, empty file that nobody sees. */
    Path newFile() throws IOException {
        return Files.createTempFile(incoming, "part", null);
    }

    /**
     * Gives a whole file its name, durably. If there is one of that name already, it is the same.
     *
     * @param part   a file of {@link #newFile()}
     * @param sha256 hash of its bytes
     */
    void keep(Path part, String sha256) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path shelf = Files.createDirectories(root.resolve(sha256.substring(0, 2)));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(shelf);
        force(root);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Where a file is.
     *
     * @throws IOException if the name is no hash
     */
    Path file(String sha256) throws IOException {
        if (!HASH.matcher(sha256).matches()) {
            throw new IOException("not the name of a stored file");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }
}
