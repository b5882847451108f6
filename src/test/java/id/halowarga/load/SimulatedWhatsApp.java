package id.halowarga.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WhatsApp: signed notifications, one for each message that reached a phone among them, and a Graph API. */
final class SimulatedWhatsApp extends SimulatedServer {
    private static final SecretKeySpec APP_SECRET =
            new SecretKeySpec("app-secret-of-the-load".getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    private static final JsonMapper JSON = new JsonMapper();
    private static final long FIRST_NUMBER = 628_110_000_000L;

    private final Deliveries deliveries;
    private final AtomicLong ids = new AtomicLong();

    SimulatedWhatsApp(Deliveries deliveries) throws IOException {
        this.deliveries = deliveries;
    }

    /** What switches the channel on. */
    Map<String, String> settings() {
        return Map.of(
                "HALO_WHATSAPP_ACCESS_TOKEN",
                "token-of-the-load",
                "HALO_WHATSAPP_PHONE_NUMBER_ID",
                WhatsAppNotifications.PHONE_NUMBER_ID,
                "HALO_WHATSAPP_APP_SECRET",
                new String(APP_SECRET.getEncoded(), StandardCharsets.US_ASCII),
                "HALO_WHATSAPP_VERIFY_TOKEN",
                "verify-token-of-the-load",
                "HALO_WHATSAPP_API_URL",
                url());
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public String chat(long number) {
        return Long.toString(FIRST_NUMBER + number);
    }

    @Override
    public void text(String chat, String words) {
        post(WhatsAppNotifications.text(id("IN"), chat, words));
    }

    @Override
    public void place(String chat, double latitude, double longitude) {
        post(WhatsAppNotifications.place(id("IN"), chat, latitude, longitude));
    }

    @Override
    public void press(String chat, String message, Person.Button button) {
        post(WhatsAppNotifications.press(id("IN"), chat, message, button));
    }

    private String id(String direction) {
        return "wamid." + direction + "%012d".formatted(ids.incrementAndGet());
    }

    private void post(String body) {
        deliveries.post("/webhooks/whatsapp", Map.of("X-Hub-Signature-256", "sha256=" + signature(body)), body);
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance(APP_SECRET.getAlgorithm());
            mac.init(APP_SECRET);
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    String answer(String path, byte[] body) {
        if (!path.endsWith("/messages")) {
            return "{\"id\":\"1\"}";
        }
        JsonNode request = JSON.readTree(body);
        return request.has("status") ? "{\"success\":true}" : message(request);
    }

    private String message(JsonNode request) {
        String number = request.path("to").asString("");
        String id = id("OUT");
        Person.Message message = new Person.Message(id, words(request), buttons(request));
        person(number).ifPresent(person -> {
            person.received(message);
            post(WhatsAppNotifications.delivered(id, number));
        });
        return "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"%s\",\"wa_id\":\"%s\"}],\"messages\":[{\"id\":\"%s\"}]}"
                .formatted(number, number, id);
    }

    private static String words(JsonNode request) {
        String text = request.path("text").path("body").asString("");
        return text.isEmpty()
                ? request.path("interactive").path("body").path("text").asString("")
                : text;
    }

    private static List<Person.Button> buttons(JsonNode request) {
        List<Person.Button> buttons = new ArrayList<>();
        JsonNode action = request.path("interactive").path("action");
        action.path("buttons").forEach(button -> buttons.add(button(button.path("reply"))));
        action.path("sections").forEach(section -> section.path("rows").forEach(row -> buttons.add(button(row))));
        return buttons;
    }

    private static Person.Button button(JsonNode choice) {
        return new Person.Button(
                choice.path("title").asString(""), choice.path("id").asString(""));
    }
}
