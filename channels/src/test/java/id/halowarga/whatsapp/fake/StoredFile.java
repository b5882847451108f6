package id.halowarga.whatsapp.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A file at the platform.
 *
 * @param id       its identifier
 * @param mimeType its type
 * @param content  its bytes
 * @param uploaded whether the bot uploaded it; people send the others
 * @param since    when it came
 */
record StoredFile(String id, String mimeType, byte[] content, boolean uploaded, Instant since) {
    /** How long an address of a file lives. Source: Cloud API, media. */
    static final Duration ADDRESS_LIFE = Duration.ofMinutes(5);

    private static final Map<String, Set<String>> TYPES = Map.of(
            "image", Set.of("image/jpeg", "image/png"),
            "sticker", Set.of("image/webp"),
            "video", Set.of("video/mp4", "video/3gpp"),
            "audio", Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/opus"),
            "document",
                    Set.of(
                            "application/pdf",
                            "text/plain",
                            "application/msword",
                            "application/vnd.ms-excel",
                            "application/vnd.ms-powerpoint",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    private static final Map<String, Integer> LARGEST =
            Map.of("image", 5 << 20, "sticker", 500 << 10, "video", 16 << 20, "audio", 16 << 20, "document", 100 << 20);

    /** How long a file lives that a person sent, and one that the bot uploaded. Source: Cloud API, media. */
    private static final Duration SENT_LIFE = Duration.ofDays(7);

    private static final Duration UPLOADED_LIFE = Duration.ofDays(30);

    /** Whether it is not kept any more. */
    boolean ended(Instant now) {
        return now.isAfter(since.plus(uploaded ? UPLOADED_LIFE : SENT_LIFE));
    }

    /** An address of a file, which the bearer token opens for a while. */
    record Address(String fileId, Instant until) {}

    /** Refuses what may not be uploaded. */
    void check() {
        if (content.length == 0 || content.length > LARGEST.get(family())) {
            throw new GraphError(400, 131053, "Media upload error", "The file has a size that is not allowed.");
        }
    }

    /** The kind of message that may carry it. */
    String family() {
        String bare = mimeType.split(";", 2)[0].strip();
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new GraphError(
                        400, 100, "Invalid parameter", "Param file must be a file with one of the supported types."));
    }
}
