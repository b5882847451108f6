package id.halowarga.nlp.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/**
 * The place of a model file and, beside it with {@code .previous} after its name, of the one that it replaced. Two processes
 * must not write at once.
 *
 * @param path where the file is or will be
 */
public record StoredModel(Path path) {
    private static final Set<PosixFilePermission> EXECUTION = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    /** Makes the path absolute. */
    public StoredModel {
        path = path.toAbsolutePath();
    }

    /**
     * Puts a model in the place of the present one, in one step; applications that watch the file take it into use.
     *
     * @param model the new one
     * @throws IOException if it cannot be written; then the present one stays
     */
    public void replace(TopicModel model) throws IOException {
        Path directory = path.resolveSibling("");
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, "topics", ".new");
        try (OutputStream out = Files.newOutputStream(written)) {
            model.write(out);
        }
        permit(written, directory);
        if (Files.exists(path)) {
            Files.copy(path, previous(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        move(written, path);
    }

    /** Lets those read the new file who could read the old one, or, without one, who can read the folder. */
    private void permit(Path written, Path directory) throws IOException {
        if (!Files.getFileStore(written).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return;
        }
        boolean had = Files.exists(path);
        Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(had ? path : directory));
        permissions.removeAll(EXECUTION);
        permissions.add(PosixFilePermission.OWNER_READ);
        permissions.add(PosixFilePermission.OWNER_WRITE);
        if (!had) {
            permissions.remove(PosixFilePermission.GROUP_WRITE);
            permissions.remove(PosixFilePermission.OTHERS_WRITE);
        }
        Files.setPosixFilePermissions(written, permissions);
    }

    /**
     * Goes back to the model before the present one; called again, forward to it. Before the first file there was none, and
     * the application's own model served.
     *
     * @throws IOException if the files cannot be moved
     */
    public void restore() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".aside");
        boolean had = Files.exists(path);
        if (had) {
            Files.copy(path, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        if (Files.exists(previous())) {
            move(previous(), path);
        } else {
            Files.deleteIfExists(path);
        }
        if (had) {
            move(aside, previous());
        }
    }

    private Path previous() {
        return path.resolveSibling(path.getFileName() + ".previous");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
