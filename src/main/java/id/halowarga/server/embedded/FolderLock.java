package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to run the embedded servers of a data folder. The operating system gives it back when the process ends,
 * however it ends.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder the data folder
     * @return the lock, held until it is closed
     * @throws StartRefusedException if another process holds it
     */
    static FolderLock take(DataFolder folder) throws IOException {
        FileChannel channel = open(folder);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefusedException("HALO_DATA_DIR: another Halo Warga already runs on the folder "
                    + folder.root() + "; stop it or set another folder.");
        }
        return new FolderLock(channel);
    }

    /** Whether no process holds the lock at this moment. */
    static boolean isFree(DataFolder folder) throws IOException {
        try (FileChannel channel = open(folder)) {
            return tryLock(channel) != null;
        }
    }

    private static FileChannel open(DataFolder folder) throws IOException {
        Path file = folder.root().resolve("halo-warga.lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
