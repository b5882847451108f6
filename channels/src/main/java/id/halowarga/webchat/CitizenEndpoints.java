package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the page of a citizen asks for: always about the chat of the request's own session. */
@RestController
@RequestMapping("/webchat")
class CitizenEndpoints {
    private final Sessions sessions;
    private final PageLanguage language;
    private final Reception reception;
    private final ChatReader reader;
    private final ChatHistory history;
    private final LiveStreams streams;

    CitizenEndpoints(
            Sessions sessions,
            PageLanguage language,
            Reception reception,
            ChatReader reader,
            ChatHistory history,
            LiveStreams streams) {
        this.sessions = sessions;
        this.language = language;
        this.reception = reception;
        this.reader = reader;
        this.history = history;
        this.streams = streams;
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reception.Receipt message(@RequestBody PostedMessage posted, HttpServletRequest request) {
        return reception.take(sender(request), posted);
    }

    @PostMapping(path = "/media", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reception.Receipt media(
            @RequestPart MultipartFile file, @ModelAttribute PostedFile.Form form, HttpServletRequest request) {
        return reception.take(sender(request), PostedFile.checked(form, file));
    }

    @GetMapping("/history")
    ChatReader.Stretch history(
            @RequestParam @Nullable Long after,
            @RequestParam @Nullable Long before,
            HttpServletRequest request,
            HttpServletResponse response) {
        ChatAddress chat = sessions.findOrOpen(request, response).chat();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return reader.read(chat, optional(after), optional(before));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            @RequestParam(defaultValue = "0") long after,
            HttpServletRequest request,
            HttpServletResponse response) {
        ChatAddress chat = sessions.require(request).chat();
        LiveStreams.prepare(response);
        EntryStream stream = new EntryStream(history, chat, last == null ? after : last);
        return streams.follow(List.of(chat), stream);
    }

    @GetMapping("/media/{sha256}")
    ResponseEntity<Resource> file(@PathVariable String sha256, HttpServletRequest request) {
        return reader.file(sessions.require(request).chat(), sha256);
    }

    /** Forgets the conversation on a device that others use too: the chat's lines and the cookie. Tickets stay. */
    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(HttpServletRequest request, HttpServletResponse response) {
        sessions.find(request).map(Session::chat).ifPresent(history::erase);
        sessions.close(request, response);
    }

    private Sender sender(HttpServletRequest request) {
        ChatAddress chat = sessions.require(request).chat();
        return new Sender(
                chat, chat.chat(), "", false, Optional.of(language.of(request).code()));
    }

    static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
