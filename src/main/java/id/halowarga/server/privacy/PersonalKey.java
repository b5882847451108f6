package id.halowarga.server.privacy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The installation's secret key for personal data: {@value #BYTES} random bytes, written in Base64. */
public final class PersonalKey {
    /** Length of a key. */
    public static final int BYTES = 32;

    private static final String OWNER_ONLY = "rw-------";

    private final byte[] bytes;

    private PersonalKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a key.
     *
     * @param base64 the key in Base64
     * @return the key
     * @throws IllegalArgumentException if it is not Base64 of {@value #BYTES} bytes
     */
    public static PersonalKey parse(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        return new PersonalKey(bytes);
    }

    /**
     * A new key.
     *
     * @return a random one
     */
    public static PersonalKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new PersonalKey(bytes);
    }

    /**
     * Reads the key from its file, or makes both. Two processes that begin together agree on one key.
     *
     * @param file the file, readable by its owner only
     * @return the key
     * @throws IOException              if the file can be neither read nor made
     * @throws IllegalArgumentException if it holds no key
     */
    public static PersonalKey readOrCreate(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        return parse(Files.readString(file));
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "key", ".new");
        try {
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(OWNER_ONLY));
            }
            Files.writeString(draft, Base64.getEncoder().encodeToString(random().bytes) + "\n");
            // A link appears whole or not at all, and never replaces another process's key.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException otherWasFaster) {
            // Its key is the one to read.
            return;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
