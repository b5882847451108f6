package id.halowarga.server.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * A box of a file of the MP4 family. Source: ISO/IEC 14496-12, 4.2.
 *
 * @param type     its four letters
 * @param position where it begins
 * @param header   bytes of its header: 8, or 16 with a long size
 * @param end      where the next box begins
 */
record IsoBox(String type, long position, int header, long end) {
    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;

    /**
     * Reads the box at a position.
     *
     * @param limit where the surrounding box ends
     * @throws BrokenFileException if it is larger than what surrounds it
     */
    static IsoBox at(FileChannel file, long position, long limit) throws IOException {
        ByteBuffer head = ChannelBytes.read(file, position, SHORT_HEADER);
        long size = head.getInt() & 0xFFFFFFFFL;
        String type = StandardCharsets.ISO_8859_1.decode(head).toString();
        int header = SHORT_HEADER;
        if (size == 0) {
            size = limit - position;
        } else if (size == 1) {
            header = LONG_HEADER;
            size = ChannelBytes.read(file, position + SHORT_HEADER, 8).getLong();
        }
        if (size < header || size > limit - position) {
            throw new BrokenFileException("a box that reaches beyond what surrounds it");
        }
        return new IsoBox(type, position, header, position + size);
    }

    long content() {
        return position + header;
    }

    long contentLength() {
        return end - content();
    }

    long typePosition() {
        return position + 4;
    }

    /** Bytes of the header after the type: the long size, if there is one. */
    long headerRest() {
        return header - SHORT_HEADER;
    }
}
