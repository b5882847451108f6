package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG picture with the chunks that are needed to show it: no texts, no EXIF, no times, nothing behind its end. */
final class PngCleaner implements Cleaner {
    /** Source: PNG Specification, third edition, 11.2 and 11.3. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHUNK_HEAD = 8;
    private static final int CHECKSUM = 4;

    @Override
    public void copy(FileChannel source, OutputStream target) throws IOException {
        ChannelBytes.copy(source, 0, SIGNATURE_BYTES, target);
        long position = SIGNATURE_BYTES;
        String type = "";
        while (!type.equals("IEND")) {
            ByteBuffer head = ChannelBytes.read(source, position, CHUNK_HEAD);
            long length = head.getInt() & 0xFFFFFFFFL;
            type = StandardCharsets.ISO_8859_1.decode(head).toString();
            long whole = CHUNK_HEAD + length + CHECKSUM;
            if (whole > source.size() - position) {
                throw new BrokenFileException("a PNG chunk longer than the file");
            }
            if (position == SIGNATURE_BYTES) {
                checkHeader(source, position, type, length);
            }
            if (KEPT.contains(type)) {
                ChannelBytes.copy(source, position, whole, target);
            }
            position += whole;
        }
    }

    private static void checkHeader(FileChannel source, long position, String type, long length) throws IOException {
        if (!type.equals("IHDR") || length < CHUNK_HEAD) {
            throw new BrokenFileException("a PNG without a header");
        }
        ByteBuffer size = ChannelBytes.read(source, position + CHUNK_HEAD, 8);
        new PictureSize(size.getInt() & 0xFFFFFFFFL, size.getInt() & 0xFFFFFFFFL).check();
    }
}
