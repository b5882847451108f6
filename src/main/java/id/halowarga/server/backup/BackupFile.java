package id.halowarga.server.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a backup: a ZIP archive whose entries carry checksums, whose first entry is the manifest and whose last one says
 * that it is whole.
 *
 * @param path where it is
 */
record BackupFile(Path path) {
    static final String UNREADABLE = "The file is damaged or no backup of Halo Warga.";
    static final String MANIFEST = "manifest.json";
    private static final String WHOLE = "whole";

    /** Writes entries. */
    interface Writing {
        /** Writes all entries after the manifest. */
        void into(ZipOutputStream zip) throws IOException;
    }

    /** Reads one entry. */
    interface Reading {
        /** Reads an entry's content, or passes it over. */
        void entry(String name, InputStream content) throws IOException;
    }

    /** Writes the file beside and renames it when it is whole; only its owner can read it. */
    void write(Manifest manifest, Writing writing) throws IOException {
        if (Files.exists(path)) {
            throw new BackupException("The file exists already; name another one.");
        }
        Path folder = path.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(
                folder,
                "backup",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (ZipOutputStream zip =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                entry(zip, MANIFEST, out -> out.write(manifest.json()));
                writing.into(zip);
                entry(zip, WHOLE, out -> {});
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes an entry's content. */
    interface Content {
        /** Writes it; the stream stays open. */
        void to(OutputStream out) throws IOException;
    }

    static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }

    /**
     * Reads everything once, which compares all checksums, so that nothing is restored from a damaged file.
     *
     * @return what the file says of itself
     */
    Manifest check() {
        Findings findings = new Findings();
        read(findings);
        if (findings.manifest.length == 0 || !findings.whole) {
            throw new BackupException(UNREADABLE);
        }
        return Manifest.read(findings.manifest);
    }

    private static final class Findings implements Reading {
        private byte[] manifest = new byte[0];
        private boolean whole;

        @Override
        public void entry(String name, InputStream content) throws IOException {
            if (name.equals(MANIFEST)) {
                manifest = content.readAllBytes();
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
            whole = name.equals(WHOLE);
        }
    }

    /** Reads the entries in order. */
    void read(Reading reading) {
        if (!Files.isReadable(path)) {
            throw new BackupException("The file does not exist, or this account may not read it.");
        }
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reading.entry(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BackupException(UNREADABLE, damaged);
        }
    }
}
