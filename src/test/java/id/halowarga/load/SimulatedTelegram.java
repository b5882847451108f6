package id.halowarga.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Telegram: updates by webhook, and a Bot API. */
final class SimulatedTelegram extends SimulatedServer {
    private static final String TOKEN = "123456:load-token-of-no-bot_0123456789ABCD";
    private static final String SECRET = "secret-of-the-load";
    private static final JsonMapper JSON = new JsonMapper();
    private static final long FIRST_CHAT = 10_000_000;
    private static final Map<String, String> ANSWERS = Map.of(
            "getme", "{\"id\":123456,\"is_bot\":true,\"first_name\":\"Halo Warga\",\"username\":\"HaloWargaBot\"}",
            "getwebhookinfo", "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}");

    private final Deliveries deliveries;
    private final AtomicLong updates = new AtomicLong(1_000_000);
    private final AtomicLong messages = new AtomicLong();

    SimulatedTelegram(Deliveries deliveries) throws IOException {
        this.deliveries = deliveries;
    }

    /** What switches the channel on. */
    Map<String, String> settings() {
        return Map.of(
                "HALO_TELEGRAM_TOKEN",
                TOKEN,
                "HALO_TELEGRAM_API_URL",
                url(),
                "HALO_TELEGRAM_MODE",
                "webhook",
                "HALO_TELEGRAM_WEBHOOK_URL",
                "https://load.example/webhooks/telegram",
                "HALO_TELEGRAM_WEBHOOK_SECRET",
                SECRET);
    }

    @Override
    public String channel() {
        return "telegram";
    }

    @Override
    public String chat(long number) {
        return Long.toString(FIRST_CHAT + number);
    }

    @Override
    public void text(String chat, String words) {
        post(TelegramUpdates.text(updates.incrementAndGet(), chat, words));
    }

    @Override
    public void place(String chat, double latitude, double longitude) {
        post(TelegramUpdates.place(updates.incrementAndGet(), chat, latitude, longitude));
    }

    @Override
    public void press(String chat, String message, Person.Button button) {
        post(TelegramUpdates.press(updates.incrementAndGet(), chat, message, button.payload()));
    }

    private void post(String update) {
        deliveries.post("/webhooks/telegram", Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET), update);
    }

    @Override
    String answer(String path, byte[] body) {
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean sends = method.equals("sendmessage") || method.equals("editmessagetext");
        String result = sends ? message(JSON.readTree(body)) : ANSWERS.getOrDefault(method, "true");
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private String message(JsonNode request) {
        String chat = Long.toString(request.path("chat_id").asLong());
        String number = Long.toString(request.path("message_id").asLong(messages.incrementAndGet()));
        Person.Message message = new Person.Message(number, request.path("text").asString(""), buttons(request));
        person(chat).ifPresent(person -> person.received(message));
        return "{\"message_id\":" + number + ",\"date\":1,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}}";
    }

    private static List<Person.Button> buttons(JsonNode request) {
        List<Person.Button> buttons = new ArrayList<>();
        for (String keyboard : List.of("inline_keyboard", "keyboard")) {
            for (JsonNode row : request.path("reply_markup").path(keyboard)) {
                row.forEach(button -> buttons.add(button(button)));
            }
        }
        return buttons;
    }

    private static Person.Button button(JsonNode button) {
        String payload = button.path("callback_data").asString("");
        return new Person.Button(button.path("text").asString(""), payload);
    }
}
