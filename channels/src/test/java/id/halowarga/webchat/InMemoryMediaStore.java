package id.halowarga.webchat;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory, for tests of the channel; takes pictures, PDF and plain text, and leaves their metadata alone. */
final class InMemoryMediaStore implements MediaStore {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public MediaContent store(MediaKind kind, Optional<String> fileName, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        Optional<String> type = type(bytes);
        if (type.isEmpty()) {
            return new MediaContent.Unusable(kind, MediaContent.Reason.FORBIDDEN_TYPE);
        }
        String name = hash(bytes);
        files.put(name, bytes);
        return new MediaContent.Stored(kind, name, type.get(), bytes.length, fileName);
    }

    private static Optional<String> type(byte[] bytes) throws IOException {
        if (new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF")) {
            return Optional.of("application/pdf");
        }
        return Optional.ofNullable(URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes)))
                .filter(type -> type.startsWith("image/"));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public InputStream open(MediaContent.Stored media) throws IOException {
        byte[] bytes = files.get(media.sha256());
        if (bytes == null) {
            throw new FileNotFoundException("no such file");
        }
        return new ByteArrayInputStream(bytes);
    }
}
