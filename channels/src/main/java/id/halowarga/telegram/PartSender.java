package id.halowarga.telegram;

import java.io.IOException;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Sends parts. Bold words are marked by their places, never by signs in the text, so nothing that a person wrote can be
 * taken for formatting.
 */
final class PartSender {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramApi api;
    private final Uploads uploads;

    /**
     * On an API.
     *
     * @param api     the API
     * @param uploads calls that carry files
     */
    PartSender(TelegramApi api, Uploads uploads) {
        this.api = api;
        this.uploads = uploads;
    }

    /**
     * Sends a part.
     *
     * @param part the part
     * @param chat the chat's identifier
     * @return the identifiers of the messages that it became
     * @throws IOException if a file cannot be read
     */
    ApiAnswer<List<String>> send(Part part, String chat) throws IOException {
        if (part instanceof Part.Words words) {
            SendMessage message = message(words, chat);
            return one(client -> client.executeAsync(message));
        }
        if (part instanceof Part.File file) {
            return one(uploads.file(file, chat));
        }
        if (part instanceof Part.Album album) {
            ApiCall<List<Message>> upload = uploads.album(album, chat);
            return api.call(client -> upload.begin(client)
                    .thenApply(sent -> sent.stream().map(PartSender::id).toList()));
        }
        throw new IllegalArgumentException("an unknown part");
    }

    private ApiAnswer<List<String>> one(ApiCall<Message> call) {
        return api.call(client -> call.begin(client).thenApply(sent -> List.of(id(sent))));
    }

    private static SendMessage message(Part.Words words, String chat) {
        return SendMessage.builder()
                .chatId(chat)
                .text(words.text().plain())
                .entities(BoldMarks.of(words.text()))
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(words.keyboard().orElse(null))
                .build();
    }

    private static String id(Message sent) {
        return String.valueOf(sent.getMessageId());
    }
}
