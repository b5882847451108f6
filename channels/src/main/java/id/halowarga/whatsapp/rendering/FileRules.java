package id.halowarga.whatsapp.rendering;

import id.halowarga.message.MediaContent;
import id.halowarga.whatsapp.api.Content.SentAs;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As what WhatsApp takes a file. Source: Cloud API, supported media types. */
final class FileRules {
    private static final Map<SentAs, Set<String>> TYPES = Map.of(
            SentAs.IMAGE,
            Set.of("image/jpeg", "image/png"),
            SentAs.VIDEO,
            Set.of("video/mp4", "video/3gpp"),
            SentAs.AUDIO,
            Set.of("audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg"),
            SentAs.DOCUMENT,
            Set.of(
                    "text/plain",
                    "application/pdf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    private FileRules() {}

    /**
     * As what a file is shown.
     *
     * @param file the file
     * @return the form; empty if it is too large or of a type that WhatsApp does not take
     */
    static Optional<SentAs> sentAs(MediaContent.Stored file) {
        return Arrays.stream(SentAs.values())
                .filter(form -> TYPES.getOrDefault(form, Set.of()).contains(file.mimeType()))
                .filter(form -> file.bytes() <= largest(form))
                .findFirst();
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

    /** Bytes. */
    private static long largest(SentAs form) {
        return switch (form) {
            case IMAGE -> 5L << 20;
            case VIDEO, AUDIO -> 16L << 20;
            case DOCUMENT -> 100L << 20;
        };
    }
}
