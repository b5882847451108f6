package id.halowarga.server.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files for the tests, made here; each carries the words of {@link #SECRET} in all the places where metadata stands. */
final class Samples {
    static final String SECRET = "GPS -6.2,106.8 by Someone";

    private Samples() {}

    static byte[] plainJpeg() {
        return image("jpg");
    }

    static byte[] plainPng() {
        return image("png");
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(4, 4, 30, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A JPEG with EXIF (orientation and place), XMP, IPTC, a comment, a foreign segment and a trailer. */
    static byte[] tellingJpeg(int orientation) {
        byte[] plain = plainJpeg();
        byte[] exif = join(text("Exif\0\0"), tiff(orientation), text(SECRET));
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, exif),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + SECRET)),
                segment(0xED, text("Photoshop 3.0\0" + SECRET)),
                segment(0xE5, text(SECRET)),
                segment(0xFE, text(SECRET)),
                ByteBuffer.wrap(plain, 2, plain.length - 2).slice(),
                text(SECRET));
    }

    private static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] segment(int code, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        return segment.put((byte) 0xFF)
                .put((byte) code)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A JPEG's header that claims a size, with a scan of nothing. */
    static byte[] jpegClaiming(int width, int height) {
        ByteBuffer frame = ByteBuffer.allocate(15);
        frame.put((byte) 8).putShort((short) height).putShort((short) width).put((byte) 3);
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xC0, frame.array()),
                segment(0xDA, new byte[] {0}),
                new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    /** A PNG with texts, EXIF, a time and a trailer. */
    static byte[] tellingPng() {
        byte[] plain = plainPng();
        int afterHeader = 8 + 25;
        return join(
                ByteBuffer.wrap(plain, 0, afterHeader).slice(),
                chunk("tEXt", text("Author\0" + SECRET)),
                chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                chunk("eXIf", text("MM\0*" + SECRET)),
                chunk("tIME", new byte[7]),
                ByteBuffer.wrap(plain, afterHeader, plain.length - afterHeader).slice(),
                text(SECRET));
    }

    static byte[] pngClaiming(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2);
        return join(signature(), chunk("IHDR", header.array()), chunk("IEND", new byte[0]));
    }

    private static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(text(type))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** A WebP of the extended kind with EXIF and XMP; its picture has an odd number of bytes. */
    static byte[] tellingWebp() {
        byte[] chunks = join(
                riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 47, 0, 0, 31, 0, 0}),
                webpPicture(),
                riffChunk("EXIF", text(SECRET)),
                riffChunk("XMP ", text(SECRET)));
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put(text("RIFF")).putInt(4 + chunks.length).put(text("WEBP"));
        return join(head.array(), chunks);
    }

    static byte[] webpPicture() {
        return riffChunk("VP8L", new byte[] {0x2F, 47, 0, 0, 0, 1, 2, 3, 4, 5, 6});
    }

    private static byte[] riffChunk(String type, byte[] content) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(text(type)).putInt(content.length).put(content).array();
    }

    /** A film with a place in its user data, an XMP box, a list of metadata, and a track of positions. */
    static byte[] tellingMp4(String brand) {
        byte[] moov = box(
                "moov",
                box("mvhd", new byte[100]),
                track("vide", "picture"),
                track("soun", "sound"),
                track("meta", SECRET),
                box("udta", box("\u00A9xyz", text(SECRET))),
                box("meta", text(SECRET)));
        return join(
                box("ftyp", text(brand + "\0\0\0\0isom")),
                moov,
                box("uuid", text(SECRET)),
                box("mdat", text("frames of the film")));
    }

    private static byte[] track(String handler, String words) {
        byte[] hdlr = box("hdlr", new byte[8], text(handler), new byte[12]);
        return box("trak", box("tkhd", new byte[84]), box("mdia", hdlr, box("minf", text(words))));
    }

    static byte[] box(String type, byte[]... contents) {
        byte[] content = join((Object[]) contents);
        ByteBuffer box = ByteBuffer.allocate(8 + content.length);
        return box.putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    /** An MP3 with a tag of either kind. */
    static byte[] tellingMp3() {
        byte[] words = text(SECRET);
        ByteBuffer oldTag = ByteBuffer.allocate(128).put(text("TAG" + SECRET));
        return join(
                text("ID3"), new byte[] {4, 0, 0, 0, 0, 0, (byte) words.length}, words, mp3Frames(), oldTag.array());
    }

    static byte[] mp3Frames() {
        return new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x64, 1, 2, 3, 4, 5, 6, 7, 8};
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof byte[] bytes) {
                out.writeBytes(bytes);
            } else {
                ByteBuffer buffer = (ByteBuffer) part;
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                out.writeBytes(bytes);
            }
        }
        return out.toByteArray();
    }
}
