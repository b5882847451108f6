package id.halowarga.webchat;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A file of the media store for Spring, which serves ranges of it to players. */
final class StoredResource extends AbstractResource {
    private final MediaStore files;
    private final MediaContent.Stored stored;

    StoredResource(MediaStore files, MediaContent.Stored stored) {
        this.files = files;
        this.stored = stored;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return stored.bytes();
    }

    @Override
    public String getDescription() {
        return stored.toString();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return files.open(stored);
    }
}
