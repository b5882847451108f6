package id.halowarga.telegram;

import id.halowarga.message.HarmlessText;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file of a message. */
final class Attachments {
    /**
     * The file of a message; of a photo the largest size.
     *
     * @param message the message
     * @return a reference to fetch it by, empty if there is no file
     */
    Optional<MediaContent.Reference> of(Update.Message message) {
        // An animation comes with a document of the same file, for clients that do not know animations.
        return largest(message.photo())
                .or(() -> reference(MediaKind.VIDEO, message.animation()))
                .or(() -> reference(MediaKind.VIDEO, message.video()))
                .or(() -> reference(MediaKind.VIDEO, message.videoNote()))
                .or(() -> reference(MediaKind.VOICE, message.voice()))
                .or(() -> reference(MediaKind.AUDIO, message.audio()))
                .or(() -> reference(MediaKind.STICKER, message.sticker()))
                .or(() -> reference(MediaKind.DOCUMENT, message.document()));
    }

    private static Optional<MediaContent.Reference> largest(@Nullable List<Update.Attachment> sizes) {
        if (sizes == null) {
            return Optional.empty();
        }
        return sizes.stream()
                .max(Comparator.comparingLong(size -> (long) size.width() * size.height()))
                .flatMap(size -> reference(MediaKind.PHOTO, size));
    }

    private static Optional<MediaContent.Reference> reference(MediaKind kind, Update.@Nullable Attachment file) {
        if (file == null) {
            return Optional.empty();
        }
        return Optional.of(new MediaContent.Reference(
                kind,
                file.fileId(),
                Optional.ofNullable(file.fileName()).map(HarmlessText::of),
                Optional.ofNullable(file.mimeType()),
                file.fileSize() == null ? -1 : file.fileSize()));
    }
}
