package id.halowarga.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Password of an embedded server: random, made on the first start, kept in a file that only the owner can read.
 *
 * @param file  the file that holds it
 * @param value 48 hexadecimal digits
 */
record ServerPassword(Path file, String value) {
    private static final int BYTES = 24;

    /** Reads the password, or makes one. */
    static ServerPassword in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            OwnerOnly.write(file, HexFormat.of().formatHex(random));
        }
        return new ServerPassword(file, Files.readString(file).strip());
    }

    @Override
    public String toString() {
        return "ServerPassword[REDACTED]";
    }
}
