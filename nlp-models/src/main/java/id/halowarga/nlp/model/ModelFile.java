package id.halowarga.nlp.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model in a file that may be replaced while the application runs, see {@link StoredModel}. Where there is no file the
 * fallback serves. A file that cannot be read is passed over: the model in use stays. Safe for use by several threads.
 */
public final class ModelFile implements Supplier<TopicModel> {
    private static final Logger LOG = LoggerFactory.getLogger(ModelFile.class);

    private final Path path;
    private final VersionedModel fallback;
    private volatile VersionedModel current;
    private Optional<Stamp> seen = Optional.empty();

    /** What changes when a file is replaced, even twice within the clock's grain. */
    private record Stamp(FileTime modified, long bytes, String key) {
        static Optional<Stamp> of(Path path) {
            try {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                return Optional.of(new Stamp(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey())));
            } catch (NoSuchFileException none) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Opens a model file.
     *
     * @param path     where it is or will be
     * @param fallback the model to use where there is no file
     */
    public ModelFile(Path path, VersionedModel fallback) {
        this.path = path;
        this.fallback = fallback;
        this.current = fallback;
        refresh();
    }

    /** The model in use. */
    @Override
    public TopicModel get() {
        return current.model();
    }

    /**
     * Tells the model in use from others.
     *
     * @return its version
     */
    public String version() {
        return current.version();
    }

    /**
     * Looks whether the file has changed and takes the new model into use; to be called every few seconds.
     *
     * @return whether another model is in use now
     */
    public synchronized boolean refresh() {
        Optional<Stamp> now = Stamp.of(path);
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        try {
            current = now.isPresent() ? VersionedModel.read(Files.readAllBytes(path)) : fallback;
            LOG.info("The classifier uses model {} of {}", version(), now.isPresent() ? path : "the application");
            return true;
        } catch (IOException unreadable) {
            LOG.warn("{} is no model that can be used; the classifier goes on with model {}", path, version());
            return false;
        }
    }
}
