package id.halowarga.server.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The markers of a JPEG file that matter here. Source: ITU-T T.81, annex B; JFIF 1.02. */
final class JpegMarker {
    static final int PREFIX = 0xFF;
    static final int START_OF_IMAGE = 0xFFD8;
    static final int END_OF_IMAGE = 0xFFD9;
    static final int START_OF_SCAN = 0xFFDA;
    static final int JFIF = 0xFFE0;
    static final int EXIF_OR_XMP = 0xFFE1;

    private static final int COLOUR_PROFILE = 0xFFE2;
    private static final int ADOBE_TRANSFORM = 0xFFEE;
    private static final int FIRST_APPLICATION = 0xFFE0;
    private static final int LAST_APPLICATION = 0xFFEF;
    private static final int COMMENT = 0xFFFE;
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF_NAME = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_LENGTH = 14;

    private JpegMarker() {}

    /** Whether the segment is a frame header, which holds the picture's size. */
    static boolean isFrame(int marker) {
        int code = marker & 0xFF;
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    /** Whether a byte after the prefix belongs to the scan: a stuffed zero, or a restart marker. */
    static boolean belongsToScan(int code) {
        return code == 0 || code >= 0xD0 && code <= 0xD7;
    }

    /** Whether a segment is needed to show the picture. */
    static boolean isKept(int marker, byte[] content) {
        if (marker == JFIF) {
            return startsWith(content, JFIF_NAME) && content.length >= JFIF_LENGTH;
        }
        if (marker == COLOUR_PROFILE) {
            return startsWith(content, ICC);
        }
        if (marker == ADOBE_TRANSFORM) {
            return true;
        }
        return marker != COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION);
    }

    /** A JFIF header whose last two bytes, the thumbnail's size, are zero and nothing follows. */
    static byte[] withoutThumbnail(byte[] jfif) {
        byte[] header = Arrays.copyOf(jfif, JFIF_LENGTH);
        header[JFIF_LENGTH - 2] = 0;
        header[JFIF_LENGTH - 1] = 0;
        return header;
    }

    private static boolean startsWith(byte[] content, byte[] name) {
        return content.length >= name.length && Arrays.equals(content, 0, name.length, name, 0, name.length);
    }
}
