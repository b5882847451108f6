package id.halowarga.telegram;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A media store in memory that takes every file as it is. */
final class KeptFiles implements MediaStore {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public MediaContent.Stored store(MediaKind kind, Optional<String> fileName, InputStream content)
            throws IOException {
        return store(kind, fileName, content.readAllBytes());
    }

    MediaContent.Stored store(MediaKind kind, Optional<String> fileName, byte[] content) {
        String hash = hash(content);
        files.put(hash, content);
        return new MediaContent.Stored(kind, hash, mimeType(kind), content.length, fileName);
    }

    @Override
    public InputStream open(MediaContent.Stored media) throws IOException {
        byte[] content = files.get(media.sha256());
        if (content == null) {
            throw new FileNotFoundException("not kept");
        }
        return new ByteArrayInputStream(content);
    }

    private static String mimeType(MediaKind kind) {
        return switch (kind) {
            case PHOTO -> "image/jpeg";
            case VIDEO -> "video/mp4";
            case VOICE -> "audio/ogg";
            case AUDIO -> "audio/mpeg";
            case DOCUMENT -> "application/pdf";
            case STICKER -> "image/webp";
        };
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
