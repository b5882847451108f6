package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the handlers' window of the demonstration asks for; there is nothing here outside of demonstration mode. */
@RestController
@ConditionalOnDemonstration
@RequestMapping("/webchat/demonstration")
class DemonstrationEndpoints {
    private final DemonstrationStaff staff;
    private final PageLanguage language;
    private final Reception reception;
    private final ChatReader reader;
    private final ChatHistory history;
    private final LiveStreams streams;

    DemonstrationEndpoints(
            DemonstrationStaff staff,
            PageLanguage language,
            Reception reception,
            ChatReader reader,
            ChatHistory history,
            LiveStreams streams) {
        this.staff = staff;
        this.language = language;
        this.reception = reception;
        this.reader = reader;
        this.history = history;
        this.streams = streams;
    }

    /** One choice of "you are". */
    record Unit(String unit, String label, long latest) {}

    @GetMapping("/units")
    List<Unit> units(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return staff.desks().stream()
                .map(desk -> new Unit(desk.unit(), desk.label(), history.latest(desk.chat())))
                .toList();
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(HttpServletResponse response) {
        LiveStreams.prepare(response);
        Map<ChatAddress, String> units = staff.desks().stream()
                .collect(Collectors.toMap(DemonstrationStaff.Desk::chat, DemonstrationStaff.Desk::unit));
        return streams.follow(units.keySet(), new DemonstrationStream(units));
    }

    @PostMapping("/{unit}/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reception.Receipt message(
            @PathVariable String unit, @RequestBody PostedMessage posted, HttpServletRequest request) {
        return reception.take(sender(unit, request), posted);
    }

    @PostMapping(path = "/{unit}/media", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reception.Receipt media(
            @PathVariable String unit,
            @RequestPart MultipartFile file,
            @ModelAttribute PostedFile.Form form,
            HttpServletRequest request) {
        return reception.take(sender(unit, request), PostedFile.checked(form, file));
    }

    @GetMapping("/{unit}/history")
    ChatReader.Stretch history(
            @PathVariable String unit,
            @RequestParam @Nullable Long after,
            @RequestParam @Nullable Long before,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return reader.read(
                staff.desk(unit).chat(), CitizenEndpoints.optional(after), CitizenEndpoints.optional(before));
    }

    @GetMapping("/{unit}/media/{sha256}")
    ResponseEntity<Resource> file(@PathVariable String unit, @PathVariable String sha256) {
        return reader.file(staff.desk(unit).chat(), sha256);
    }

    private Sender sender(String unit, HttpServletRequest request) {
        return staff.desk(unit).sender(language.of(request));
    }
}
