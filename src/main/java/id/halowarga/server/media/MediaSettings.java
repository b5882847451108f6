package id.halowarga.server.media;

import id.halowarga.message.MediaKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Largest files that are kept.
 *
 * @param photo    of a photo ({@code HALO_MEDIA_PHOTO})
 * @param video    of a film ({@code HALO_MEDIA_VIDEO})
 * @param sound    of a voice note or another sound ({@code HALO_MEDIA_SOUND})
 * @param document of a document ({@code HALO_MEDIA_DOCUMENT})
 */
@ConfigurationProperties("halo.media")
public record MediaSettings(
        @DefaultValue("10MB") DataSize photo,
        @DefaultValue("50MB") DataSize video,
        @DefaultValue("20MB") DataSize sound,
        @DefaultValue("50MB") DataSize document) {
    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public MediaSettings {
        require("PHOTO", photo);
        require("VIDEO", video);
        require("SOUND", sound);
        require("DOCUMENT", document);
    }

    private static void require(String name, DataSize size) {
        if (size.toBytes() < 1) {
            throw new IllegalArgumentException("HALO_MEDIA_" + name + " must be a size such as 10MB.");
        }
    }

    /**
     * Most bytes of a file of a kind.
     *
     * @param kind the kind
     * @return the number of bytes; 0 for stickers, which are never kept
     */
    long mostBytes(MediaKind kind) {
        return switch (kind) {
            case PHOTO -> photo.toBytes();
            case VIDEO -> video.toBytes();
            case VOICE, AUDIO -> sound.toBytes();
            case DOCUMENT -> document.toBytes();
            case STICKER -> 0;
        };
    }
}
