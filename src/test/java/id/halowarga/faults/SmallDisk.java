package id.halowarga.faults;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A folder that can be full: a small file system of its own where this account may mount one; elsewhere the folder in which
 * files arrive is replaced by a file, so that none can be made.
 */
final class SmallDisk implements AutoCloseable {
    private static final String BALLAST = "ballast";
    private static final String INCOMING = "incoming";
    private static final String AWAY = "incoming.away";

    private final Path folder;
    private final boolean mounted;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return new SmallDisk(folder, done("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.toString()));
    }

    private static boolean done(String... line) throws InterruptedException {
        try {
            return new ProcessBuilder(line)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** A photo that finds room when the disk is not full. */
    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    void fill() throws IOException {
        if (!mounted) {
            Files.move(folder.resolve(INCOMING), folder.resolve(AWAY));
            Files.createFile(folder.resolve(INCOMING));
            return;
        }
        try (OutputStream ballast =
                Files.newOutputStream(folder.resolve(BALLAST), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                ballast.write(new byte[1024]);
            }
        } catch (IOException full) {
            if (Files.size(folder.resolve(BALLAST)) == 0) {
                throw full;
            }
        }
    }

    void empty() throws IOException {
        if (mounted) {
            Files.delete(folder.resolve(BALLAST));
        } else {
            Files.delete(folder.resolve(INCOMING));
            Files.move(folder.resolve(AWAY), folder.resolve(INCOMING));
        }
    }

    /** Files that are kept for good. */
    long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(BALLAST)))
                    .filter(file -> !file.startsWith(folder.resolve(INCOMING)))
                    .count();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (mounted && !done("umount", "-l", folder.toString())) {
            throw new IllegalStateException("a file system stays mounted at " + folder);
        }
    }
}
