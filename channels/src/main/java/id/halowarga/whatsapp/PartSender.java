package id.halowarga.whatsapp;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.MediaContent;
import id.halowarga.whatsapp.api.ApiAnswer;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.api.Content;
import id.halowarga.whatsapp.api.OutgoingMessage;
import id.halowarga.whatsapp.api.Upload;
import id.halowarga.whatsapp.rendering.Part;
import java.io.IOException;
import java.util.Optional;

/** Sends parts; files are uploaded first. */
final class PartSender {
    private final CloudApi api;
    private final MediaStore store;

    /**
     * On an API.
     *
     * @param api   the API
     * @param store holds the files
     */
    PartSender(CloudApi api, MediaStore store) {
        this.api = api;
        this.store = store;
    }

    /**
     * Sends a part.
     *
     * @param part the part
     * @param to   the person
     * @return Meta's identifier of the message
     * @throws IOException if a file cannot be read
     */
    ApiAnswer<String> send(Part part, String to) throws IOException {
        if (part instanceof Part.Words words) {
            return api.send(new OutgoingMessage(to, words.content()));
        }
        if (part instanceof Part.File file) {
            return send(file, to);
        }
        throw new IllegalArgumentException("an unknown part");
    }

    private ApiAnswer<String> send(Part.File part, String to) throws IOException {
        MediaContent.Stored file = part.file();
        String name = name(file);
        ApiAnswer<String> upload = api.upload(new Upload(file.mimeType(), name, file.bytes(), () -> store.open(file)));
        if (upload instanceof ApiAnswer.Done<String> done) {
            Optional<String> shown = part.sentAs() == Content.SentAs.DOCUMENT ? Optional.of(name) : Optional.empty();
            return api.send(
                    new OutgoingMessage(to, new Content.File(part.sentAs(), done.result(), part.caption(), shown)));
        }
        return upload;
    }

    /** The person opens a document by its name's ending. */
    private static String name(MediaContent.Stored file) {
        String name = file.fileName().orElseGet(() -> file.sha256().substring(0, 8));
        return name.contains(".") ? name : name + suffix(file.mimeType());
    }

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
}
