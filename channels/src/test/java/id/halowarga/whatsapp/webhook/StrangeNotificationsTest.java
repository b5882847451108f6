package id.halowarga.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Notifications;
import id.halowarga.whatsapp.fake.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is brought with a good signature is taken, and never costs a good message beside it. */
class StrangeNotificationsTest {
    private static final int ROUNDS = 150;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Object> ODDITIES = Arrays.asList(
            null,
            "",
            " ",
            "x",
            "\u202e\u0000",
            -1,
            1e300,
            Long.MAX_VALUE,
            true,
            List.of(),
            Map.of(),
            List.of(List.of()),
            Map.of("id", Map.of()),
            "9".repeat(400),
            List.of(1, "a", Map.of()));
    private static RunningWebhook webhook;
    private Participant person;

    @BeforeAll
    static void start() {
        webhook = new RunningWebhook();
    }

    @AfterAll
    static void close() {
        webhook.close();
    }

    @BeforeEach
    void startAnew() {
        webhook.kept.forget();
        person = webhook.platform.person("6281200000001", "Warga Satu");
    }

    private Map<String, Object> change(Map<String, Object> content) {
        return Notifications.messages("6281200000001", "Warga", List.of(person.envelope(content)));
    }

    private List<Map<String, Object>> changes() {
        Map<String, Object> context = Map.of("from", FakeCloudApi.NUMBER, "id", "wamid.OURS");
        return List.of(
                change(Map.of("type", "text", "text", Map.of("body", "Jalan rusak"), "context", context)),
                change(Map.of("type", "image", "image", Map.of("id", "7700123", "mime_type", "image/jpeg"))),
                change(Map.of("type", "location", "location", Map.of("latitude", -6.9, "longitude", 107.6))),
                change(Map.of("type", "button", "button", Map.of("payload", "p", "text", "Lihat"))),
                change(Map.of("type", "reaction", "reaction", Map.of("message_id", "wamid.OURS", "emoji", "👍"))),
                change(Map.of("type", "system", "system", Map.of("type", "user_changed_number", "wa_id", "62811"))),
                change(Map.of(
                        "type",
                        "interactive",
                        "interactive",
                        Map.of("type", "list_reply", "list_reply", Map.of("id", "r", "title", "R")))),
                Notifications.statuses(List.of(Map.of(
                        "id",
                        "wamid.OUT",
                        "status",
                        "failed",
                        "timestamp",
                        "1763300000",
                        "recipient_id",
                        "62812",
                        "errors",
                        List.of(Map.of("code", 131047))))));
    }

    /** The same with one of its values, anywhere in it, replaced, doubled or gone. */
    @SuppressWarnings("unchecked")
    private static Object mutated(Object value, Random random) {
        if (random.nextInt(6) == 0) {
            return ODDITIES.get(random.nextInt(ODDITIES.size()));
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<String, Object> copy = new HashMap<>((Map<String, Object>) map);
            String key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
            if (random.nextInt(6) == 0) {
                copy.remove(key);
            } else {
                copy.put(key, mutated(copy.get(key), random));
            }
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> copy = new ArrayList<>(list);
            int at = random.nextInt(copy.size());
            copy.add(copy.get(at));
            copy.set(at, mutated(copy.get(at), random));
            Collections.shuffle(copy, random);
            return copy;
        }
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }

    private static int post(byte[] body) throws InterruptedException {
        return webhook.platform.post(body, FakeCloudApi.APP_SECRET);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverCostAGoodMessageBesideThem(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Object> good =
                    person.envelope(Map.of("type", "text", "text", Map.of("body", "putaran " + round)));
            List<Object> all = new ArrayList<>();
            for (Map<String, Object> change : changes()) {
                all.add(mutated(change, random));
            }
            all.add(Notifications.messages("6281200000001", "Warga", List.of(good)));
            Collections.shuffle(all, random);
            byte[] body = JSON.writeValueAsBytes(
                    Map.of("object", "whatsapp_business_account", "entry", List.of(Map.of("changes", all))));

            assertThat(post(body)).as("seed %d, round %d", seed, round).isEqualTo(200);
            assertThat(post(body)).isEqualTo(200);

            assertThat(webhook.kept.messages())
                    .filteredOn(message -> message.id().value().equals(good.get("id")))
                    .as("seed %d, round %d", seed, round)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void areTakenHoweverBroken(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = JSON.writeValueAsBytes(mutated(Notifications.body(changes()), random));
            byte[] cut = Arrays.copyOf(body, random.nextInt(body.length + 1));
            byte[] bent = body.clone();
            bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);

            assertThat(post(body)).as("seed %d, round %d", seed, round).isEqualTo(200);
            assertThat(post(cut)).as("seed %d, round %d, cut", seed, round).isEqualTo(200);
            assertThat(post(bent)).as("seed %d, round %d, bent", seed, round).isEqualTo(200);
        }
    }
}
