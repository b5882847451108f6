package id.halowarga.server.media;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaContent.Stored;
import id.halowarga.message.MediaContent.Unusable;
import id.halowarga.message.MediaKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps people's files on disk. Safe for use by several threads and by several nodes that share the folder. */
final class FileMediaStore implements MediaStore {
    private final MediaFolder folder;
    private final MediaSettings limits;

    FileMediaStore(MediaFolder folder, MediaSettings limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public MediaContent store(MediaKind kind, Optional<String> fileName, InputStream content) throws IOException {
        Path raw = folder.newFile();
        try {
            if (!receive(content, raw, limits.mostBytes(kind))) {
                return new Unusable(kind, kind == MediaKind.STICKER ? Reason.FORBIDDEN_TYPE : Reason.TOO_LARGE);
            }
            return store(kind, fileName, raw);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private static boolean receive(InputStream content, Path raw, long mostBytes) throws IOException {
        byte[] block = new byte[64 * 1024];
        long received = 0;
        try (OutputStream out = Files.newOutputStream(raw)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                received += read;
                if (received > mostBytes) {
                    return false;
                }
                out.write(block, 0, read);
            }
        }
        return true;
    }

    private MediaContent store(MediaKind kind, Optional<String> fileName, Path raw) throws IOException {
        try (FileChannel source = FileChannel.open(raw)) {
            Optional<FileType> type = FileTypeFinder.find(raw, source).filter(found -> found.canBe(kind));
            return type.isEmpty()
                    ? new Unusable(kind, Reason.FORBIDDEN_TYPE)
                    : clean(kind, type.get(), FileName.harmless(fileName, type.get()), source);
        } catch (OversizedException oversized) {
            return new Unusable(kind, Reason.TOO_LARGE);
        } catch (BrokenFileException broken) {
            return new Unusable(kind, Reason.UNAVAILABLE);
        }
    }

    private Stored clean(MediaKind kind, FileType type, Optional<String> name, FileChannel source) throws IOException {
        Path part = folder.newFile();
        try {
            MessageDigest sha256 = Sha256.digest();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), sha256))) {
                type.cleaner().copy(source, out);
            }
            long bytes = Files.size(part);
            String hash = HexFormat.of().formatHex(sha256.digest());
            folder.keep(part, hash);
            return new Stored(kind, hash, type.mimeType(), bytes, name);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(Stored media) throws IOException {
        return Files.newInputStream(folder.file(media.sha256()));
    }
}
