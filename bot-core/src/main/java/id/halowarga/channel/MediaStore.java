package id.halowarga.channel;

import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps people's files under the hash of their content, freed of their metadata. */
public interface MediaStore {
    /**
     * Stores a file: finds out its type, removes its metadata (EXIF, GPS, comments), names it by its hash. Storing the same
     * content again changes nothing.
     *
     * @param kind     what kind of file the sender says it is
     * @param fileName the sender's name of it
     * @param content  its bytes; not closed
     * @return the stored file, or why it is not kept
     * @throws IOException if the bytes cannot be read or the store cannot be written
     */
    MediaContent store(MediaKind kind, Optional<String> fileName, InputStream content) throws IOException;

    /**
     * Opens a stored file.
     *
     * @param media the file
     * @return its bytes, to be closed by the caller
     * @throws IOException if it is not there or cannot be read
     */
    InputStream open(MediaContent.Stored media) throws IOException;
}
