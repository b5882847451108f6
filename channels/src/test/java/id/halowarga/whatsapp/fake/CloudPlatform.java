package id.halowarga.whatsapp.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What the Cloud API does with what it is asked for, free of HTTP. */
final class CloudPlatform {
    private static final GraphError OUTSIDE_WINDOW = new GraphError(
            400,
            131047,
            "Re-engagement message",
            "Message failed to send because more than 24 hours have passed since the customer last replied to this"
                    + " number.");

    private final Clock clock;
    private final Map<String, Phone> phones = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final Map<String, StoredFile.Address> addresses = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<Template> templates = new CopyOnWriteArrayList<>();
    private final Consumer<List<Map<String, Object>>> statuses;
    private final DescribedMessages described = new DescribedMessages();
    private volatile Optional<Limits> limits = Optional.empty();
    private volatile boolean reports;
    private volatile boolean refusesLater;

    CloudPlatform(Clock clock, Consumer<List<Map<String, Object>>> statuses) {
        this.clock = clock;
        this.statuses = statuses;
    }

    Phone phone(String number) {
        return phones.computeIfAbsent(number, Phone::new);
    }

    void know(String messageId) {
        known.add(messageId);
    }

    void approve(Template template) {
        templates.add(template);
    }

    void report(boolean on) {
        reports = on;
    }

    void refuseLater(boolean on) {
        refusesLater = on;
    }

    void limit(boolean on) {
        limits = on ? Optional.of(new Limits()) : Optional.empty();
    }

    void requireNoneStrange() {
        described.requireNoneStrange();
    }

    Instant now() {
        return clock.instant();
    }

    Map<String, Object> read(Fields request) {
        request.only("messaging_product", "whatsapp");
        request.allow("messaging_product", "status", "message_id", "typing_indicator");
        if (request.has("typing_indicator")) {
            request.object("typing_indicator").only("type", "text");
        }
        if (!known.contains(request.text("message_id"))) {
            throw GraphError.parameter("Message ID is invalid. Please ensure that it belongs to your phone number.");
        }
        return Map.of("success", true);
    }

    Map<String, Object> send(ApiRequest request) {
        Map<String, Object> message = request.body();
        Fields fields = Fields.of(message);
        MessageRules.check(fields, liveFiles());
        described.check(request);
        Optional<Template> template = template(fields);
        Phone phone = phone(fields.text("to").replace("+", ""));
        limits.flatMap(strict -> strict.refusal(phone.number(), now())).ifPresent(error -> {
            throw error;
        });
        String id = "wamid.OUT" + UUID.randomUUID().toString().replace("-", "");
        Optional<GraphError> refusal = refusal(phone, template);
        if (refusal.isPresent() && !refusesLater) {
            throw refusal.get();
        }
        if (refusal.isEmpty()) {
            phone.receive(
                    SentMessage.of(id, message, template.map(Template::buttons).orElse(List.of())));
        }
        tell(id, phone, refusal);
        return Map.of(
                "messaging_product", "whatsapp",
                "contacts", List.of(Map.of("input", fields.text("to"), "wa_id", phone.number())),
                "messages", List.of(Map.of("id", id)));
    }

    private Optional<Template> template(Fields message) {
        if (!message.text("type").equals("template")) {
            return Optional.empty();
        }
        Fields template = message.object("template");
        Template approved = templates.stream()
                .filter(candidate -> candidate.matches(template))
                .findFirst()
                .orElseThrow(() -> new GraphError(
                        404,
                        132001,
                        "Template name does not exist in the translation",
                        "template name (" + template.text("name") + ") does not exist"));
        approved.check(template);
        return Optional.of(approved);
    }

    private Optional<GraphError> refusal(Phone phone, Optional<Template> template) {
        if (phone.closed().isPresent()) {
            return phone.closed();
        }
        return template.isPresent() || phone.windowIsOpen(now()) ? Optional.empty() : Optional.of(OUTSIDE_WINDOW);
    }

    private void tell(String id, Phone phone, Optional<GraphError> refusal) {
        List<Map<String, Object>> told = new ArrayList<>();
        if (refusal.isPresent()) {
            Map<String, Object> failed = status(id, phone, "failed");
            failed.put("errors", List.of(refusal.get().asStatusError()));
            told.add(failed);
        } else if (reports) {
            told.add(status(id, phone, "sent"));
            told.add(status(id, phone, "delivered"));
        }
        if (!told.isEmpty()) {
            statuses.accept(told);
        }
    }

    Map<String, Object> status(String id, Phone phone, String status) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "status",
                status,
                "timestamp",
                Long.toString(now().getEpochSecond()),
                "recipient_id",
                phone.number()));
    }

    Map<String, Object> upload(String mimeType, byte[] content) {
        StoredFile file = new StoredFile(newFileId(), mimeType, content, true, now());
        file.check();
        files.put(file.id(), file);
        return Map.of("id", file.id());
    }

    String keep(String mimeType, byte[] content) {
        StoredFile file = new StoredFile(newFileId(), mimeType, content, false, now());
        files.put(file.id(), file);
        return file.id();
    }

    private Map<String, StoredFile> liveFiles() {
        files.values().removeIf(file -> file.ended(now()));
        return files;
    }

    private static String newFileId() {
        return Long.toString(UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE);
    }

    void forget(String fileId) {
        files.remove(fileId);
    }

    Map<String, Object> lookup(String fileId, String base) {
        StoredFile file = liveFiles().get(fileId);
        if (file == null) {
            throw GraphError.noSuchObject(fileId);
        }
        String key = UUID.randomUUID().toString();
        addresses.put(key, new StoredFile.Address(fileId, now().plus(StoredFile.ADDRESS_LIFE)));
        return Map.of(
                "messaging_product",
                "whatsapp",
                "url",
                base + "/whatsapp_business/attachments/?mid=" + key,
                "mime_type",
                file.mimeType(),
                "sha256",
                "b64ofTheHash=",
                "file_size",
                file.content().length,
                "id",
                fileId);
    }

    Optional<StoredFile> download(String key) {
        return Optional.ofNullable(addresses.get(key))
                .filter(address -> now().isBefore(address.until()))
                .map(address -> liveFiles().get(address.fileId()));
    }

    /** Lets every address that was given out end. */
    void endAddresses() {
        addresses.clear();
    }
}
