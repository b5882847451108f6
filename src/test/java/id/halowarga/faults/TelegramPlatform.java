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
    private static final List<String> RATES = List.of("OVERALL", "CHAT", "GROUP");

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
        for (String rate : RATES) {
            String name = "HALO_OUTBOX_RATES_TELEGRAM_" + rate + "_";
            settings.putAll(Map.of(name + "MESSAGES", "0", name + "PER", "1s", name + "BURST", "1"));
        }
        return settings;
    }

    @Override
    public String address(int person) {
        return "telegram:" + person;
    }

    @Override
    public Post write(int person, String words) {
        long update = updates.incrementAndGet();
        Map<String, Object> message = Map.of(
                "message_id",
                update,
                "date",
                System.currentTimeMillis() / 1000,
                "chat",
                Map.of("id", person, "type", "private"),
                "from",
                Map.of("id", person, "is_bot", false, "first_name", "Warga", "language_code", "id"),
                "text",
                words);
        telegram.person(person);
        byte[] body = JSON.writeValueAsBytes(Map.of("update_id", update, "message", message));
        return new Post("/webhooks/telegram", Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET), body);
    }

    @Override
    public List<Received> received(int person) {
        return telegram.person(person).chat().received().stream()
                .map(message -> new Received(message.text(), message.buttons()))
                .toList();
    }

    @Override
    public void close() {
        telegram.close();
    }
}
