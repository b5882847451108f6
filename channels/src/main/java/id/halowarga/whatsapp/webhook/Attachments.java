package id.halowarga.whatsapp.webhook;

import id.halowarga.message.HarmlessText;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.whatsapp.webhook.WebhookMessage.File;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file of a message. */
final class Attachments {
    /**
     * A file and the words under it.
     *
     * @param reference what to fetch it by
     * @param caption   the words, empty if none
     */
    record Attachment(MediaContent.Reference reference, String caption) {}

    /**
     * The file of a message.
     *
     * @param message the message
     * @return the file, empty if there is none
     */
    Optional<Attachment> of(WebhookMessage message) {
        return attachment(MediaKind.PHOTO, message.image())
                .or(() -> attachment(MediaKind.VIDEO, message.video()))
                .or(() -> attachment(soundOf(message.audio()), message.audio()))
                .or(() -> attachment(MediaKind.DOCUMENT, message.document()))
                .or(() -> attachment(MediaKind.STICKER, message.sticker()));
    }

    private static MediaKind soundOf(@Nullable File file) {
        return file != null && file.voice() ? MediaKind.VOICE : MediaKind.AUDIO;
    }

    /** The webhook does not tell a file's size. */
    private static Optional<Attachment> attachment(MediaKind kind, @Nullable File file) {
        if (file == null || file.id() == null || file.id().isBlank()) {
            return Optional.empty();
        }
        MediaContent.Reference reference = new MediaContent.Reference(
                kind,
                file.id(),
                Optional.ofNullable(file.filename()).map(HarmlessText::of),
                Optional.ofNullable(file.mimeType()),
                -1);
        return Optional.of(new Attachment(reference, file.caption() == null ? "" : HarmlessText.of(file.caption())));
    }
}
