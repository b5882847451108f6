package id.halowarga.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Makes and restores backups. Redis is copied first, PostgreSQL after it, the files last: a message that was handled in
 * between is still waiting in the copy of Redis, is taken again after a restoration, and PostgreSQL knows that it was handled.
 * The other way round citizens could hold numbers of tickets that the copy does not have. Notices go from PostgreSQL to Redis:
 * one that is carried in between would be in neither copy, so that those that wait are copied ahead of Redis, too, and
 * restored beside the others; one that went out already goes out once more at most.
 */
final class Backup {
    private static final String REDIS = "redis.keys";

    private final RedisCopy redis;
    private final PostgresCopy postgres;
    private final MediaCopy media;
    private final Clock clock;

    Backup(RedisCopy redis, PostgresCopy postgres, MediaCopy media, Clock clock) {
        this.redis = redis;
        this.postgres = postgres;
        this.media = media;
        this.clock = clock;
    }

    /** Copies everything into a new file. */
    void make(Path file) {
        try {
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, postgres.version(), clock.instant().toString());
            byte[] notices = postgres.notices();
            new BackupFile(file).write(manifest, zip -> {
                BackupFile.entry(zip, REDIS, redis::write);
                postgres.write(zip);
                BackupFile.entry(zip, PostgresCopy.EARLIER, out -> out.write(notices));
                media.write(zip);
            });
        } catch (IOException | SQLException failure) {
            throw new BackupException(
                    "The backup was not made: the file cannot be written, or a store stopped answering.", failure);
        }
    }

    /** Fills empty stores from a file. */
    void restore(Path path) {
        BackupFile file = new BackupFile(path);
        Manifest manifest = file.check();
        try {
            if (!redis.empty() || !postgres.empty()) {
                throw new BackupException(
                        "The stores are not empty; restore into an empty HALO_DATA_DIR, or an empty Redis and database.");
            }
            postgres.create(manifest.schema());
            file.read(this::restore);
            postgres.continueCounters();
        } catch (SQLException failure) {
            throw new BackupException("The restoration was cut off; empty the stores and begin again.", failure);
        }
    }

    private void restore(String entry, InputStream content) throws IOException {
        if (entry.equals(REDIS)) {
            redis.read(content);
        } else if (PostgresCopy.isTable(entry)) {
            postgres.read(entry, content);
        } else if (PostgresCopy.isNotices(entry)) {
            postgres.readNotices(content);
        } else if (MediaCopy.isFile(entry)) {
            media.read(entry, content);
        }
    }
}
