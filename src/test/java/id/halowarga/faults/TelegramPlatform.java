package id.halowarga.faults;

import id.halowarga.telegram.fake.FakeTelegram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** Telegram: updates by webhook, the Bot API's simulator for what goes out. */
final class TelegramPlatform implements Platform {
    private static final String SECRET = "rahasia-ledger";
    private static final JsonMapper JSON = new JsonMapper();

    private final FakeTelegram telegram = FakeTelegram.start();
    private final AtomicLong updates = new AtomicLong(9_000_000);

    /** The simulator, to make it fail. */
    FakeTelegram simulator() {
        return telegram;
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "HALO_TELEGRAM_TOKEN",
                FakeTelegram.TOKEN,
                "HALO_TELEGRAM_API_URL",
                telegram.url(),
                "HALO_TELEGRAM_MODE",
                "webhook",
                "HALO_TELEGRAM_WEBHOOK_SECRET",
                SECRET));
        settings.putAll(Platform.unhurried("TELEGRAM"));
        return settings;
    }

    @Override
    public String address(int person) {
        return "telegram:" + person;
    }

    @Override
    public Post write(int person, String words) {
        return post(person, Map.of("text", words));
    }

    @Override
    public Post photo(int person, byte[] content) {
        String id = "F" + updates.incrementAndGet();
        telegram.keep(id, content);
        Map<String, Object> size = Map.of(
                "file_id", id, "file_unique_id", "u" + id, "file_size", content.length, "width", 90, "height", 90);
        return post(person, Map.of("photo", List.of(size)));
    }

    private Post post(int person, Map<String, Object> content) {
        long update = updates.incrementAndGet();
        Map<String, Object> message = new HashMap<>(content);
        message.putAll(Map.of(
                "message_id",
                update,
                "date",
                System.currentTimeMillis() / 1000,
                "chat",
                Map.of("id", person, "type", "private"),
                "from",
                Map.of("id", person, "is_bot", false, "first_name", "Warga", "language_code", "id")));
        telegram.person(person);
        byte[] body = JSON.writeValueAsBytes(Map.of("update_id", update, "message", message));
        return new Post("/webhooks/telegram", Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET), body);
    }

    @Override
    public List<Received> received(int person) {
        return telegram.person(person).chat().received().stream()
                .map(message -> new Received(message.text(), message.buttons(), message.payloads()))
                .toList();
    }

    @Override
    public void close() {
        telegram.close();
    }
}
