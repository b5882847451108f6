package id.halowarga.server.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a camera was held, the one word of EXIF that must stay: without it pictures lie on their side.
 *
 * @param value 2 to 8, as TIFF's tag 274 counts; 1, upright, needs no word
 */
record Orientation(int value) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 274;
    private static final int TYPE_SHORT = 3;
    private static final int TIFF_MAGIC = 42;
    private static final int ENTRY_BYTES = 12;
    private static final int FIRST_DIRECTORY = 8;
    private static final int LEAST = 2;
    private static final int MOST = 8;

    /**
     * Finds the orientation in the content of an APP1 segment.
     *
     * @param segment the content, after marker and length
     * @return the orientation, empty if the segment is no EXIF, is broken, or says nothing or upright
     */
    static Optional<Orientation> find(byte[] segment) {
        if (segment.length <= EXIF.length || !startsWithExif(segment)) {
            return Optional.empty();
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice();
            return inTiff(tiff).filter(value -> value >= LEAST && value <= MOST).map(Orientation::new);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static boolean startsWithExif(byte[] segment) {
        return ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static Optional<Integer> inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort() != TIFF_MAGIC) {
            return Optional.empty();
        }
        int directory = tiff.getInt();
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == TYPE_SHORT) {
                return Optional.of(tiff.getShort(entry + 8) & 0xFFFF);
            }
        }
        return Optional.empty();
    }

    /**
     * The content of an APP1 segment that says this and nothing else.
     *
     * @return the content, after marker and length
     */
    byte[] segment() {
        return ByteBuffer.allocate(EXIF.length + FIRST_DIRECTORY + 2 + ENTRY_BYTES + 4)
                .put(EXIF)
                .putShort((short) 0x4D4D)
                .putShort((short) TIFF_MAGIC)
                .putInt(FIRST_DIRECTORY)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) TYPE_SHORT)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
