package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads pieces of a file by their position. */
final class ChannelBytes {
    private static final int BLOCK = 64 * 1024;

    private ChannelBytes() {}

    /**
     * Reads some bytes.
     *
     * @return a buffer of exactly so many bytes, ready to be read, big-endian
     * @throws BrokenFileException if the file ends before
     */
    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new BrokenFileException("the file ends too early");
            }
        }
        return buffer.flip();
    }

    /** Reads at most so many bytes from the beginning; fewer if the file is shorter. */
    static byte[] head(FileChannel file, int length) throws IOException {
        return read(file, 0, (int) Math.min(length, file.size())).array();
    }

    /**
     * Copies a piece.
     *
     * @throws BrokenFileException if the file ends before
     */
    static void copy(FileChannel file, long position, long length, OutputStream target) throws IOException {
        long copied = 0;
        while (copied < length) {
            int size = (int) Math.min(BLOCK, length - copied);
            target.write(read(file, position + copied, size).array());
            copied += size;
        }
    }
}
