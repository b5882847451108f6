package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** Copies a file of one type without its metadata; picture and sound stay the same, bit by bit. */
interface Cleaner {
    /** For types in which nothing is removed. */
    Cleaner AS_IS = (source, target) -> ChannelBytes.copy(source, 0, source.size(), target);

    /**
     * Copies.
     *
     * @param source the file as it came
     * @param target where the clean copy goes; not closed
     * @throws BrokenFileException if the bytes are no whole file of the type
     * @throws OversizedException  if it is a picture with too many pixels
     * @throws IOException         if a file cannot be read or written
     */
    void copy(FileChannel source, OutputStream target) throws IOException;
}
