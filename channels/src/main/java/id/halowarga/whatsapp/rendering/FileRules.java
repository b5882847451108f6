package id.halowarga.whatsapp.rendering;

import id.halowarga.message.MediaContent;
import id.halowarga.whatsapp.api.Content.SentAs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As what WhatsApp takes a file. Source: Cloud API, supported media types. */
final class FileRules {
    private static final long MEGABYTE = 1L << 20;

    private static final Map<SentAs, Set<String>> TYPES = Map.of(
            SentAs.IMAGE, Set.of("image/jpeg", "image/png"),
            SentAs.VIDEO, Set.of("video/mp4", "video/3gpp"),
            SentAs.AUDIO, Set.of("audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg"));

    /** What may be uploaded beyond those. */
    private static final Set<String> DOCUMENTS = Set.of(
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "image/webp");

    private static final Map<SentAs, Long> LARGEST = Map.of(
            SentAs.IMAGE, 5 * MEGABYTE,
            SentAs.VIDEO, 16 * MEGABYTE,
            SentAs.AUDIO, 16 * MEGABYTE,
            SentAs.DOCUMENT, 100 * MEGABYTE);

    private FileRules() {}

    /**
     * As what a file is shown: by its type, as a document where it is too large or of a type without a form of its own.
     *
     * @param file the file
     * @return the form; empty if it is too large or of a type that WhatsApp does not take
     */
    static Optional<SentAs> sentAs(MediaContent.Stored file) {
        return TYPES.entrySet().stream()
                .filter(form -> form.getValue().contains(file.mimeType()))
                .map(Map.Entry::getKey)
                .filter(form -> fits(file, form))
                .findFirst()
                .or(() -> Optional.of(SentAs.DOCUMENT).filter(form -> fits(file, form) && isTaken(file.mimeType())));
    }

    private static boolean isTaken(String type) {
        return DOCUMENTS.contains(type) || TYPES.values().stream().anyMatch(types -> types.contains(type));
    }

    /**
     * Whether a form can have words under it.
     *
     * @param form the form
     * @return false for sound
     */
    static boolean captioned(SentAs form) {
        return form != SentAs.AUDIO;
    }

    private static boolean fits(MediaContent.Stored file, SentAs form) {
        return file.bytes() <= LARGEST.getOrDefault(form, 0L);
    }
}
