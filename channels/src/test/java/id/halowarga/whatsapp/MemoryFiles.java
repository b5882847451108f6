package id.halowarga.whatsapp;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that all hold the same few bytes. */
final class MemoryFiles implements MediaStore {
    private static final byte[] CONTENT = "isi berkas".getBytes(StandardCharsets.US_ASCII);

    private volatile boolean lost;

    MediaContent.Stored keep(MediaKind kind, String mimeType) {
        return new MediaContent.Stored(kind, "0".repeat(64), mimeType, CONTENT.length, Optional.of("berkas"));
    }

    @Override
    public MediaContent store(MediaKind kind, Optional<String> fileName, InputStream content) throws IOException {
        throw new IOException("keeps nothing that comes in");
    }

    /** From now on none can be read. */
    void lose() {
        lost = true;
    }

    @Override
    public InputStream open(MediaContent.Stored media) throws IOException {
        if (lost) {
            throw new IOException("a disk that is gone");
        }
        return new ByteArrayInputStream(CONTENT);
    }
}
