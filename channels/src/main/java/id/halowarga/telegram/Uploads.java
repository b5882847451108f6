package id.halowarga.telegram;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.message.RichText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendAudio;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.send.SendVoice;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaAudio;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaVideo;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** Makes the calls that carry files. The library holds an upload in memory in any case, so files are read whole. */
final class Uploads {
    private final MediaStore store;

    /**
     * From a store.
     *
     * @param store holds the files
     */
    Uploads(MediaStore store) {
        this.store = store;
    }

    /**
     * Sends one file.
     *
     * @param part the file with its caption and keyboard
     * @param chat the chat's identifier
     * @return the call
     * @throws IOException if the file cannot be read
     */
    ApiCall<Message> file(Part.File part, String chat) throws IOException {
        InputFile file = new InputFile(content(part.file()), name(part.file()));
        String caption = caption(part.caption());
        ReplyKeyboard keyboard = part.keyboard().orElse(null);
        var marks = BoldMarks.of(part.caption());
        return switch (Albums.sentAs(part.file())) {
            case PHOTO -> {
                var photo = SendPhoto.builder()
                        .chatId(chat)
                        .photo(file)
                        .caption(caption)
                        .captionEntities(marks);
                yield client -> client.executeAsync(photo.replyMarkup(keyboard).build());
            }
            case VIDEO -> {
                var video = SendVideo.builder()
                        .chatId(chat)
                        .video(file)
                        .caption(caption)
                        .captionEntities(marks);
                yield client -> client.executeAsync(video.replyMarkup(keyboard).build());
            }
            case VOICE -> {
                var voice = SendVoice.builder()
                        .chatId(chat)
                        .voice(file)
                        .caption(caption)
                        .captionEntities(marks);
                yield client -> client.executeAsync(voice.replyMarkup(keyboard).build());
            }
            case AUDIO -> {
                var audio = SendAudio.builder()
                        .chatId(chat)
                        .audio(file)
                        .caption(caption)
                        .captionEntities(marks);
                yield client -> client.executeAsync(audio.replyMarkup(keyboard).build());
            }
            case DOCUMENT, STICKER -> {
                var document = SendDocument.builder()
                        .chatId(chat)
                        .document(file)
                        .caption(caption)
                        .captionEntities(marks);
                yield client ->
                        client.executeAsync(document.replyMarkup(keyboard).build());
            }
        };
    }

    /**
     * Sends files shown together.
     *
     * @param part the files with the caption of the first
     * @param chat the chat's identifier
     * @return the call
     * @throws IOException if a file cannot be read
     */
    ApiCall<List<Message>> album(Part.Album part, String chat) throws IOException {
        List<InputMedia> items = new ArrayList<>();
        for (MediaContent.Stored file : part.files()) {
            InputMedia item = item(file);
            // The name must be unique in the album.
            item.setMedia(content(file), (items.size() + 1) + "-" + name(file));
            items.add(item);
        }
        items.get(0).setCaption(caption(part.caption()));
        items.get(0).setCaptionEntities(BoldMarks.of(part.caption()));
        SendMediaGroup album =
                SendMediaGroup.builder().chatId(chat).medias(items).build();
        return client -> client.executeAsync(album);
    }

    private static InputMedia item(MediaContent.Stored file) {
        return switch (Albums.sentAs(file)) {
            case PHOTO -> new InputMediaPhoto("");
            case VIDEO -> new InputMediaVideo("");
            case AUDIO, VOICE -> new InputMediaAudio("");
            case DOCUMENT, STICKER -> new InputMediaDocument("");
        };
    }

    private InputStream content(MediaContent.Stored file) throws IOException {
        try (InputStream stored = store.open(file)) {
            return new ByteArrayInputStream(stored.readAllBytes());
        }
    }

    /** The library makes the name that of the form's field, too: plain, and never a parameter's, which have no dot. */
    private static String name(MediaContent.Stored file) {
        String name = file.fileName().orElseGet(() -> file.sha256().substring(0, 8) + suffix(file.mimeType()));
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.contains(".") ? plain : plain + ".bin";
    }

    /** Telegram shows a file by its name's ending. */
    private static String suffix(String mimeType) {
        return switch (mimeType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "image/webp" -> ".webp";
            case "video/mp4" -> ".mp4";
            case "audio/ogg" -> ".ogg";
            case "audio/mpeg" -> ".mp3";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }

    private static @Nullable String caption(RichText caption) {
        return caption.isEmpty() ? null : caption.plain();
    }
}
