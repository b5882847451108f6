package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of everything that the application keeps on disk ({@code HALO_DATA_DIR}). Its folders are open to the account
 * that runs the application alone.
 *
 * @param root the folder, absolute
 */
public record DataFolder(Path root) {
    /** Makes the path absolute. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The folder of a setting.
     *
     * @param setting its path; {@code ./data} if blank
     * @return the folder
     */
    public static DataFolder of(String setting) {
        return new DataFolder(Path.of(setting.isBlank() ? "data" : setting.strip()));
    }

    /**
     * Creates the folder if need be and makes sure that it can be written.
     *
     * @throws StartRefusedException if it cannot
     */
    public void prepare() {
        try {
            OwnerOnly.createFolder(root);
            Files.delete(Files.createTempFile(root, ".writable", null));
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "HALO_DATA_DIR: the folder " + root
                            + " cannot be written by this account; make it writable or set another folder.",
                    refused);
        }
    }

    /**
     * A folder below this one, created if need be.
     *
     * @param name its name
     * @return the folder
     * @throws IOException if it cannot be created
     */
    public Path folder(String name) throws IOException {
        Path folder = root.resolve(name);
        OwnerOnly.createFolder(folder);
        return folder;
    }
}
