package id.halowarga.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/**
 * Citizens' files, as they lie in the data folder.
 *
 * @param folder the folder of the media
 */
record MediaCopy(Path folder) {
    private static final String PREFIX = "media/";
    private static final Pattern FILE = Pattern.compile("media/[0-9a-f]{2}/[0-9a-f]{62}");

    void write(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> whole = files.filter(file -> isFile(name(file))).sorted().toList();
            for (Path file : whole) {
                BackupFile.entry(zip, name(file), out -> Files.copy(file, out));
            }
        }
    }

    private String name(Path file) {
        return PREFIX + folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether an entry of a backup is a citizen's file; others never reach the disk. */
    static boolean isFile(String entry) {
        return FILE.matcher(entry).matches();
    }

    void read(String entry, InputStream content) throws IOException {
        Path file = folder.resolve(entry.substring(PREFIX.length()));
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }
}
