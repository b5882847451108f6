package id.halowarga.webchat;

import id.halowarga.channel.MediaStore;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a page reads of a chat: its lines and its files. */
@Component
class ChatReader {
    private static final int LINES = 80;
    private static final Duration FILES_STAY = Duration.ofDays(30);

    private final ChatHistory history;
    private final MediaStore files;

    ChatReader(ChatHistory history, MediaStore files) {
        this.history = history;
        this.files = files;
    }

    /**
     * A stretch of a chat: what follows a place, or what precedes one, or the end.
     *
     * @param chat   the chat
     * @param after  the place whose followers are wanted
     * @param before the place whose predecessors are wanted
     * @return at most 80 lines
     */
    Stretch read(ChatAddress chat, OptionalLong after, OptionalLong before) {
        if (after.isPresent() && after.getAsLong() <= history.latest(chat)) {
            return new Stretch(history.after(chat, after.getAsLong(), LINES), false, false);
        }
        List<ChatEntry> lines = history.before(chat, before.orElse(Long.MAX_VALUE), LINES);
        boolean older = lines.size() == LINES;
        return new Stretch(lines, older, after.isPresent());
    }

    /**
     * A file of a chat.
     *
     * @param chat   the chat
     * @param sha256 the file's name in the store
     * @return the file; pictures, films and sound may be shown in place, anything else is to be saved
     * @throws Refusal 404 if the chat has no such file
     */
    ResponseEntity<Resource> file(ChatAddress chat, String sha256) {
        MediaContent.Stored stored = history.before(chat, Long.MAX_VALUE, ChatHistory.CAPACITY).stream()
                .flatMap(entry -> entry.line().media().stream())
                .filter(media -> media.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Refusal::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mimeType()))
                .cacheControl(CacheControl.maxAge(FILES_STAY).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(stored).toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new StoredResource(files, stored));
    }

    private static ContentDisposition disposition(MediaContent.Stored stored) {
        boolean shown = stored.mimeType().matches("image/(jpeg|png|webp|gif)|video/[a-z0-9]+|audio/[a-z0-9]+");
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        stored.fileName().ifPresent(name -> disposition.filename(name, StandardCharsets.UTF_8));
        return disposition.build();
    }

    /**
     * A stretch of a chat.
     *
     * @param lines the lines, the oldest first
     * @param older whether there may be lines ahead of them
     * @param anew  whether the chat began anew since the place that was asked for, so that the page has to forget its lines
     */
    record Stretch(List<ChatEntry> lines, boolean older, boolean anew) {}
}
