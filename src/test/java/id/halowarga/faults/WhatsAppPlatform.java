package id.halowarga.faults;

import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Notifications;
import id.halowarga.whatsapp.fake.SentMessage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** WhatsApp: signed notifications, the Cloud API's simulator for what goes out. */
final class WhatsAppPlatform implements Platform {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,3}\\. ");

    private final FakeCloudApi whatsapp = FakeCloudApi.start();

    /** The simulator, to make it fail. */
    FakeCloudApi simulator() {
        return whatsapp;
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "HALO_WHATSAPP_ACCESS_TOKEN",
                FakeCloudApi.TOKEN,
                "HALO_WHATSAPP_PHONE_NUMBER_ID",
                FakeCloudApi.PHONE_NUMBER_ID,
                "HALO_WHATSAPP_APP_SECRET",
                FakeCloudApi.APP_SECRET,
                "HALO_WHATSAPP_VERIFY_TOKEN",
                FakeCloudApi.VERIFY_TOKEN,
                "HALO_WHATSAPP_API_URL",
                whatsapp.url()));
        settings.putAll(Platform.unhurried("WHATSAPP"));
        return settings;
    }

    @Override
    public String address(int person) {
        return "whatsapp:" + number(person);
    }

    static String number(int person) {
        return "62812%08d".formatted(person);
    }

    @Override
    public Post write(int person, String words) {
        return post(person, Map.of("type", "text", "text", Map.of("body", words)));
    }

    @Override
    public Post photo(int person, byte[] content) {
        Map<String, Object> image = Map.of(
                "id", whatsapp.keep("image/jpeg", content), "mime_type", "image/jpeg", "sha256", "b64ofTheHash=");
        return post(person, Map.of("type", "image", "image", image));
    }

    private Post post(int person, Map<String, Object> content) {
        String number = number(person);
        Map<String, Object> message = whatsapp.person(number, "Warga").envelope(content);
        byte[] body = JSON.writeValueAsBytes(
                Notifications.body(List.of(Notifications.messages(number, "Warga", List.of(message)))));
        return new Post("/webhooks/whatsapp", Map.of("X-Hub-Signature-256", "sha256=" + signature(body)), body);
    }

    private static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(FakeCloudApi.APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Received> received(int person) {
        return whatsapp.person(number(person), "Warga").phone().received().stream()
                .map(WhatsAppPlatform::read)
                .toList();
    }

    private static Received read(SentMessage message) {
        return new Received(
                message.text().replace("*", ""),
                message.options().stream().map(WhatsAppPlatform::label).toList(),
                message.options().stream().map(SentMessage.Choice::id).toList());
    }

    /** The whole label: titles are numbered and may be short for what stands below them. */
    private static String label(SentMessage.Choice choice) {
        String label = choice.description().isEmpty() ? choice.title() : choice.description();
        return NUMBERED.matcher(label).replaceFirst("");
    }

    @Override
    public void close() {
        whatsapp.close();
    }
}
