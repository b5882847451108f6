package id.halowarga.server.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells office documents from other archives by the names in the archive's index; nothing is unpacked. */
final class OfficeFile {
    private static final int MOST_ENTRIES = 5_000;

    private OfficeFile() {}

    /**
     * Finds the type of an archive.
     *
     * @param archive the file
     * @return the type, empty if it is no office document, or one with macros
     */
    static Optional<FileType> find(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            return find(zip.stream().map(ZipEntry::getName).toList());
        } catch (ZipException noArchive) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> find(List<String> names) {
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (macros || !names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(FileType.PPTX) : Optional.empty();
    }
}
