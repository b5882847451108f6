package id.halowarga.whatsapp.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to upload.
 *
 * @param mimeType its type, one that WhatsApp takes
 * @param fileName its name
 * @param bytes    its size in bytes
 * @param content  opens it; opened once per call and closed by the client
 */
public record Upload(String mimeType, String fileName, long bytes, Source content) {
    /** Opens a file. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens it.
         *
         * @return its bytes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    @Override
    public String toString() {
        return "Upload[" + mimeType + ", " + bytes + "]";
    }
}
