package id.halowarga.server.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds a file's type by its content; names and platforms' words are not trusted. */
final class FileTypeFinder {
    private static final int HEAD = 16;
    private static final Set<String> MP4_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "mp71", "avc1", "dash", "MSNV", "mmp4",
            "M4V ", "M4VH", "M4VP", "XAVC", "f4v ");

    private FileTypeFinder() {}

    /**
     * Finds the type.
     *
     * @param path where the file is
     * @param file the same, open
     * @return the type, empty if it is not an accepted one
     */
    static Optional<FileType> find(Path path, FileChannel file) throws IOException {
        String head = new String(ChannelBytes.head(file, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeFile.find(path);
        }
        return picture(head).or(() -> film(head)).or(() -> sound(head)).or(() -> document(head));
    }

    private static Optional<FileType> picture(String head) {
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(FileType.JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(FileType.PNG);
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? Optional.of(FileType.WEBP) : Optional.empty();
    }

    private static Optional<FileType> film(String head) {
        if (!head.startsWith("ftyp", 4) || head.length() < 12) {
            return Optional.empty();
        }
        String brand = head.substring(8, 12);
        if (brand.startsWith("3g")) {
            return Optional.of(FileType.THREE_GP);
        }
        if (brand.equals("qt  ")) {
            return Optional.of(FileType.QUICKTIME);
        }
        if (brand.equals("M4A ") || brand.equals("M4B ")) {
            return Optional.of(FileType.M4A);
        }
        return MP4_BRANDS.contains(brand) ? Optional.of(FileType.MP4) : Optional.empty();
    }

    private static Optional<FileType> sound(String head) {
        if (head.startsWith("OggS")) {
            return Optional.of(FileType.OGG);
        }
        if (head.startsWith("#!AMR")) {
            return Optional.of(FileType.AMR);
        }
        if (head.startsWith("ID3")) {
            return Optional.of(FileType.MP3);
        }
        return frame(head);
    }

    /** Sound that begins with a frame at once: eleven or twelve set bits, then two bits of the layer. */
    private static Optional<FileType> frame(String head) {
        if (head.length() < 2 || head.charAt(0) != 0xFF || (head.charAt(1) & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        boolean layerless = (head.charAt(1) & 0x06) == 0;
        return Optional.of(layerless ? FileType.AAC : FileType.MP3);
    }

    private static Optional<FileType> document(String head) {
        return head.startsWith("%PDF-") ? Optional.of(FileType.PDF) : Optional.empty();
    }
}
