package id.halowarga.server.media;

import id.halowarga.message.MediaKind;
import java.util.EnumSet;
import java.util.Set;

/** The types of file that are accepted. Nothing that a browser or a telephone would run, and no archives. */
enum FileType {
    JPEG("image/jpeg", "jpg", new JpegCleaner(), MediaKind.PHOTO),
    PNG("image/png", "png", new PngCleaner(), MediaKind.PHOTO),
    WEBP("image/webp", "webp", new WebpCleaner(), MediaKind.PHOTO),
    MP4("video/mp4", "mp4", new IsoMediaCleaner(), MediaKind.VIDEO, MediaKind.AUDIO, MediaKind.VOICE),
    QUICKTIME("video/quicktime", "mov", new IsoMediaCleaner(), MediaKind.VIDEO),
    THREE_GP("video/3gpp", "3gp", new IsoMediaCleaner(), MediaKind.VIDEO, MediaKind.AUDIO, MediaKind.VOICE),
    M4A("audio/mp4", "m4a", new IsoMediaCleaner(), MediaKind.AUDIO, MediaKind.VOICE),
    OGG("audio/ogg", "ogg", Cleaner.AS_IS, MediaKind.AUDIO, MediaKind.VOICE),
    MP3("audio/mpeg", "mp3", new Mp3Cleaner(), MediaKind.AUDIO, MediaKind.VOICE),
    AAC("audio/aac", "aac", Cleaner.AS_IS, MediaKind.AUDIO, MediaKind.VOICE),
    AMR("audio/amr", "amr", Cleaner.AS_IS, MediaKind.AUDIO, MediaKind.VOICE),
    PDF("application/pdf", "pdf", Cleaner.AS_IS),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Cleaner.AS_IS),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Cleaner.AS_IS),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Cleaner.AS_IS);

    private final String mimeType;
    private final String extension;
    private final Cleaner cleaner;
    private final Set<MediaKind> kinds;

    FileType(String mimeType, String extension, Cleaner cleaner, MediaKind... kinds) {
        this.mimeType = mimeType;
        this.extension = extension;
        this.cleaner = cleaner;
        this.kinds = EnumSet.of(MediaKind.DOCUMENT, kinds);
    }

    String mimeType() {
        return mimeType;
    }

    String extension() {
        return extension;
    }

    Cleaner cleaner() {
        return cleaner;
    }

    /** Whether a file of this type can be what its sender says it is; everything can be sent as a document. */
    boolean canBe(MediaKind kind) {
        return kinds.contains(kind);
    }
}
