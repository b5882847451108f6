package id.halowarga.server.media;

import static id.halowarga.message.MediaKind.AUDIO;
import static id.halowarga.message.MediaKind.DOCUMENT;
import static id.halowarga.message.MediaKind.PHOTO;
import static id.halowarga.message.MediaKind.STICKER;
import static id.halowarga.message.MediaKind.VIDEO;
import static id.halowarga.message.MediaKind.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaContent.Stored;
import id.halowarga.message.MediaContent.Unusable;
import id.halowarga.message.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FileMediaStoreTest {
    private static final DataSize LIMIT = DataSize.ofKilobytes(64);

    @TempDir
    Path root;

    private FileMediaStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileMediaStore(new MediaFolder(root), new MediaSettings(LIMIT, LIMIT, LIMIT, LIMIT));
    }

    @Test
    void handsBackWhatItKeepsUnderTheHashOfItsContent() throws Exception {
        Stored stored = stored(VOICE, Samples.text("OggS and sound"));

        assertThat(content(stored)).isEqualTo(Samples.text("OggS and sound"));
        assertThat(stored.bytes()).isEqualTo(14);
        assertThat(root.resolve(stored.sha256().substring(0, 2))
                        .resolve(stored.sha256().substring(2)))
                .hasBinaryContent(content(stored));
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        Stored first = stored(PHOTO, Samples.plainJpeg());
        Stored again = stored(DOCUMENT, Samples.plainJpeg());

        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(files()).hasSize(1);
    }

    @Test
    void givesTheSameNameToPicturesThatDifferInMetadataAlone() throws Exception {
        assertThat(stored(PHOTO, Samples.tellingPng()).sha256())
                .isEqualTo(stored(PHOTO, Samples.plainPng()).sha256());
    }

    @Test
    void freesAJpegOfWhatItTells() throws Exception {
        byte[] clean = content(stored(PHOTO, Samples.tellingJpeg(1)));

        assertThat(words(clean)).doesNotContain("GPS", "Someone", "Exif", "Photoshop", "adobe.com");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.plainJpeg()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void keepsHowAJpegWasHeld(int orientation) throws Exception {
        byte[] clean = content(stored(PHOTO, Samples.tellingJpeg(orientation)));

        byte[] exif = Arrays.copyOfRange(clean, 6, 6 + new Orientation(orientation).segment().length);
        assertThat(Orientation.find(exif)).contains(new Orientation(orientation));
        assertThat(words(clean)).doesNotContain("GPS", "Someone");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.plainJpeg()));
    }

    @Test
    void endsAJpegThatWasCutOffWithinItsPicture() throws Exception {
        byte[] whole = Samples.plainJpeg();
        byte[] clean = content(stored(PHOTO, Arrays.copyOf(whole, whole.length - 2)));

        assertThat(clean).isEqualTo(content(stored(PHOTO, whole)));
    }

    @Test
    void freesAPngOfWhatItTells() throws Exception {
        byte[] clean = content(stored(PHOTO, Samples.tellingPng()));

        assertThat(words(clean)).doesNotContain("GPS", "Someone", "eXIf", "tEXt", "iTXt", "tIME");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.plainPng()));
    }

    @Test
    void freesAWebpOfWhatItTells() throws Exception {
        byte[] clean = content(stored(PHOTO, Samples.tellingWebp()));

        assertThat(words(clean)).doesNotContain("GPS", "Someone", "EXIF", "XMP ");
        assertThat(words(clean)).contains(words(Samples.webpPicture()));
        assertThat(clean[20]).as("flags of EXIF and XMP").isZero();
        assertThat(clean[4]).as("length of what follows").isEqualTo((byte) (clean.length - 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isom", "mp42", "3gp4", "qt  "})
    void freesAFilmOfWhatItTellsWithoutMovingItsFrames(String brand) throws Exception {
        byte[] film = Samples.tellingMp4(brand);
        byte[] clean = content(stored(VIDEO, film));

        assertThat(words(clean)).doesNotContain("GPS", "Someone", "udta", "uuid", "xyz");
        assertThat(words(clean)).contains("picture", "sound");
        assertThat(clean).hasSameSizeAs(film);
        assertThat(words(clean).indexOf("frames of")).isEqualTo(words(film).indexOf("frames of"));
    }

    @Test
    void freesAnMp3OfItsTags() throws Exception {
        assertThat(content(stored(AUDIO, Samples.tellingMp3()))).isEqualTo(Samples.mp3Frames());
    }

    @Test
    void tellsOfficeDocumentsFromOtherArchives() throws Exception {
        String types = "[Content_Types].xml";
        assertThat(stored(DOCUMENT, Samples.zip(Map.of(types, "", "word/document.xml", "")))
                        .mimeType())
                .endsWith("wordprocessingml.document");
        assertThat(stored(DOCUMENT, Samples.zip(Map.of(types, "", "xl/workbook.xml", "")))
                        .mimeType())
                .endsWith("spreadsheetml.sheet");
        assertThat(refused(DOCUMENT, Samples.zip(Map.of("song.txt", "la la")))).isEqualTo(Reason.FORBIDDEN_TYPE);
        assertThat(refused(
                        DOCUMENT,
                        Samples.zip(Map.of(types, "", "word/document.xml", "", "word/vbaProject.bin", "macro"))))
                .isEqualTo(Reason.FORBIDDEN_TYPE);
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void refusesWhatCouldRunAndWhatItDoesNotKnow(byte[] content) throws Exception {
        assertThat(refused(DOCUMENT, content)).isEqualTo(Reason.FORBIDDEN_TYPE);
        assertThat(files()).isEmpty();
    }

    static List<byte[]> dangerous() {
        return List.of(
                Samples.text("<!DOCTYPE html><script>alert(1)</script>"),
                Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                Samples.text("MZ\u0090\0\u0003 a program"),
                Samples.text("\u007FELF a program"),
                Samples.text("#!/bin/sh\nexit"),
                Samples.text("PK\u0003\u0004 no archive after all"),
                Samples.text("\u001F\u008B an archive"),
                Samples.text("GIF89a"),
                Samples.text("\0\0\0\u0018ftypheic\0\0\0\0"),
                Samples.text("just words"),
                new byte[0]);
    }

    @Test
    void refusesAFileThatIsNotWhatItIsSentAs() throws Exception {
        assertThat(refused(PHOTO, Samples.text("%PDF-1.7 a letter"))).isEqualTo(Reason.FORBIDDEN_TYPE);
        assertThat(refused(VOICE, Samples.plainJpeg())).isEqualTo(Reason.FORBIDDEN_TYPE);
        assertThat(refused(VIDEO, Samples.plainPng())).isEqualTo(Reason.FORBIDDEN_TYPE);
        assertThat(stored(DOCUMENT, Samples.text("%PDF-1.7 a letter")).mimeType())
                .isEqualTo("application/pdf");
    }

    @Test
    void neverKeepsStickers() throws Exception {
        assertThat(refused(STICKER, Samples.tellingWebp())).isEqualTo(Reason.FORBIDDEN_TYPE);
    }

    @Test
    void stopsReadingAFileThatIsTooLarge() throws Exception {
        Endless endless = new Endless();
        assertThat(store.store(VIDEO, Optional.empty(), endless)).isEqualTo(new Unusable(VIDEO, Reason.TOO_LARGE));
        assertThat(endless.given).isLessThan(4 * LIMIT.toBytes());
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesPicturesThatWouldGrowWhenDecoded() throws Exception {
        assertThat(refused(PHOTO, Samples.pngClaiming(60_000, 60_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(PHOTO, Samples.pngClaiming(-1, -1))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(PHOTO, Samples.jpegClaiming(65_000, 65_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(PHOTO, Samples.pngClaiming(0, 10))).isEqualTo(Reason.UNAVAILABLE);
    }

    @ParameterizedTest
    @MethodSource("cutOff")
    void refusesFilesThatWereCutOff(MediaKind kind, byte[] whole) throws Exception {
        for (int length = 12; length < whole.length / 2; length++) {
            MediaContent found = store.store(kind, Optional.empty(), stream(Arrays.copyOf(whole, length)));
            assertThat(found).as("cut off after %s bytes", length).isInstanceOf(Unusable.class);
        }
        assertThat(files()).isEmpty();
    }

    static Stream<Arguments> cutOff() {
        return Stream.of(Arguments.of(PHOTO, Samples.tellingPng()), Arguments.of(VIDEO, Samples.tellingMp4("isom")));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void survivesDamagedFiles(MediaKind kind, byte[] whole) throws Exception {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 4; i++) {
                damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt(256);
            }
            MediaContent found = store.store(kind, Optional.empty(), stream(damaged));
            assertThat(found.kind()).isEqualTo(kind);
        }
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of(PHOTO, Samples.tellingJpeg(6)),
                Arguments.of(PHOTO, Samples.tellingPng()),
                Arguments.of(PHOTO, Samples.tellingWebp()),
                Arguments.of(VIDEO, Samples.tellingMp4("mp42")),
                Arguments.of(AUDIO, Samples.tellingMp3()));
    }

    @Test
    void leavesNothingBehindWhenTheSenderBreaksOff() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] block, int offset, int length) throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.store(PHOTO, Optional.empty(), broken));
        assertThat(files()).isEmpty();
    }

    @Test
    void opensNothingOutsideItsFolder() {
        Stored forged = new Stored(PHOTO, "../../../../etc/passwd", "image/jpeg", 1, Optional.empty());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.open(forged))
                .withMessage("not the name of a stored file");
    }

    private Stored stored(MediaKind kind, byte[] content) throws IOException {
        MediaContent found = store.store(kind, Optional.of("lampiran.bin"), stream(content));
        assertThat(found).isInstanceOf(Stored.class);
        return (Stored) found;
    }

    private Reason refused(MediaKind kind, byte[] content) throws IOException {
        MediaContent found = store.store(kind, Optional.empty(), stream(content));
        assertThat(found).isInstanceOf(Unusable.class);
        return ((Unusable) found).reason();
    }

    private byte[] content(Stored stored) throws IOException {
        try (InputStream in = store.open(stored)) {
            return in.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String words(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) {
        var image = Samples.decoded(picture);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** A film that never ends. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] block, int offset, int length) {
            given += length;
            return length;
        }
    }
}
