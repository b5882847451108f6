package id.halowarga.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model in a file that may be replaced while the application runs. The file that it replaces is kept beside it, with
 * {@code .previous} after its name, and can be restored. Until there is a file the fallback serves. A file that cannot be
 * read is passed over: the model in use stays. Safe for use by several threads; two processes must not write at once.
 */
public final class ModelFile implements Supplier<TopicModel> {
    private static final Logger LOG = LoggerFactory.getLogger(ModelFile.class);

    private final Path path;
    private final TopicModel fallback;
    private volatile TopicModel current;
    private @Nullable FileTime seen;

    /**
     * Opens a model file.
     *
     * @param path     where it is or will be
     * @param fallback the model to use where there is no file
     */
    public ModelFile(Path path, TopicModel fallback) {
        this.path = path;
        this.fallback = fallback;
        this.current = fallback;
        refresh();
    }

    /** The model in use. */
    @Override
    public TopicModel get() {
        return current;
    }

    /**
     * Looks whether the file has changed and takes the new model into use; to be called every few seconds.
     *
     * @return whether another model is in use now
     */
    public synchronized boolean refresh() {
        FileTime now = modified();
        if (now == null ? seen == null : now.equals(seen)) {
            return false;
        }
        seen = now;
        try {
            current = now == null ? fallback : read();
            LOG.info("topic model taken into use: {}", now == null ? "the shipped one" : "changed file");
            return true;
        } catch (IOException e) {
            LOG.warn("topic model file cannot be read, the model in use stays", e);
            return false;
        }
    }

    /**
     * Replaces the model, in one step, and takes it into use.
     *
     * @param model the new one
     * @throws IOException if it cannot be written; then the old one stays
     */
    public synchronized void replace(TopicModel model) throws IOException {
        Path directory = path.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, "topics", ".new");
        try (OutputStream out = Files.newOutputStream(written)) {
            model.write(out);
        }
        if (Files.exists(path)) {
            move(path, previous());
        }
        move(written, path);
        refresh();
    }

    /**
     * Goes back to the model before the present one; called again, forward to it. Before the first model of the file was
     * the fallback.
     *
     * @throws IOException if the files cannot be moved
     */
    public synchronized void restore() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".aside");
        boolean had = Files.exists(path);
        if (had) {
            move(path, aside);
        }
        if (Files.exists(previous())) {
            move(previous(), path);
        }
        if (had) {
            move(aside, previous());
        }
        seen = null;
        current = fallback;
        refresh();
    }

    private Path previous() {
        return path.resolveSibling(path.getFileName() + ".previous");
    }

    private TopicModel read() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return TopicModel.read(in);
        }
    }

    private @Nullable FileTime modified() {
        try {
            return Files.exists(path) ? Files.getLastModifiedTime(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
