package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.Eventually;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Notifications;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.SentMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The webhooks by which a citizen files a report, mutated, cut off, in another order and again and again: never an error that
 * makes the platform come again, never a second ticket. A message's identity alone stays, as it does with the platform.
 */
class StrangeFilingTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NOISE = 4;
    private static final List<Object> ODDITIES = Arrays.asList(
            null,
            "",
            "x",
            "\u202e\u0000",
            -1,
            1e300,
            Long.MAX_VALUE,
            true,
            List.of(),
            Map.of(),
            List.of(List.of()),
            "9".repeat(400),
            "kirim",
            List.of(1, "a", Map.of()));

    private final JourneyApplication application = JourneyApplication.running();
    private final List<Integer> answers = new ArrayList<>();

    @BeforeEach
    void begin() {
        application.forget();
        application.clock().moveTo(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @AfterEach
    void end() {
        application.forget();
    }

    private Participant citizen(long seed) {
        return application.whatsapp().person("62812008800" + (10 + seed), "Warga");
    }

    private List<Map<String, Object>> filing(Participant citizen) {
        String photo = application.whatsapp().keep("image/jpeg", Picture.jpeg());
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (Map<String, Object> content : List.<Map<String, Object>>of(
                words("Jalan berlubang dan rusak di depan pasar"),
                words("Jl. Mawar"),
                Map.of("type", "image", "image", Map.of("id", photo, "mime_type", "image/jpeg")),
                words("lanjut"),
                words("rahasia"),
                words("kirim"))) {
            Map<String, Object> message = citizen.envelope(content);
            message.put("timestamp", Long.toString(application.clock().instant().getEpochSecond() + bodies.size()));
            bodies.add(Notifications.body(
                    List.of(Notifications.messages(citizen.phone().number(), "Warga", List.of(message)))));
        }
        return bodies;
    }

    private static Map<String, Object> words(String words) {
        return Map.of("type", "text", "text", Map.of("body", words));
    }

    private void post(byte[] body) throws InterruptedException {
        answers.add(application.whatsapp().post(body, FakeCloudApi.APP_SECRET));
    }

    private static byte[] bytes(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    /** A body of the filing as it should not be. */
    private static byte[] strange(List<Map<String, Object>> filing, Random random) {
        Map<String, Object> body = filing.get(random.nextInt(filing.size()));
        byte[] whole = bytes(random.nextInt(3) == 0 ? body : mutated(body, random));
        return random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
    }

    /** The same with one of its values replaced, doubled or gone, identities left alone. */
    @SuppressWarnings("unchecked")
    private static Object mutated(Object value, Random random) {
        if (value instanceof Map<?, ?> map && random.nextInt(8) > 0) {
            Map<String, Object> copy = new HashMap<>((Map<String, Object>) map);
            List<String> keys =
                    copy.keySet().stream().filter(key -> !key.equals("id")).toList();
            if (!keys.isEmpty()) {
                String key = keys.get(random.nextInt(keys.size()));
                if (random.nextInt(6) == 0) {
                    copy.remove(key);
                } else {
                    copy.put(key, mutated(copy.get(key), random));
                }
            }
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(8) > 0) {
            List<Object> copy = new ArrayList<>(list);
            int at = random.nextInt(copy.size());
            copy.add(copy.get(at));
            copy.set(at, mutated(copy.get(at), random));
            Collections.shuffle(copy, random);
            return copy;
        }
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }

    /** Waits until everything that came before is answered. */
    private void settle(Participant citizen) {
        application.clock().moveTo(application.clock().instant().plus(Duration.ofMinutes(10)));
        citizen.says("/privasi");
        Eventually.that(() -> assertThat(citizen.phone().received())
                .extracting(SentMessage::text)
                .anyMatch(text -> text.contains("Pelindungan Data Pribadi")));
    }

    private long tickets() {
        return application
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM ticket")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatComesAgainMakesNoSecondTicket(long seed) throws InterruptedException {
        Random random = new Random(seed);
        Participant citizen = citizen(seed);
        List<Map<String, Object>> filing = filing(citizen);
        for (int i = 0; i < filing.size(); i++) {
            int before = citizen.phone().received().size();
            post(bytes(filing.get(i)));
            Eventually.that(() -> assertThat(citizen.phone().received().size()).isGreaterThan(before));
            for (int noise = 0; noise < NOISE; noise++) {
                post(strange(filing.subList(0, i + 1), random));
            }
        }
        settle(citizen);
        assertThat(tickets()).isEqualTo(1);
        assertThat(answers).as("seed %d", seed).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7, 8})
    void noOrderAndNoMutationMakesASecondTicket(long seed) throws InterruptedException {
        Random random = new Random(seed);
        Participant citizen = citizen(seed);
        List<Map<String, Object>> filing = filing(citizen);
        List<byte[]> bodies = new ArrayList<>();
        for (Map<String, Object> body : filing) {
            bodies.add(bytes(body));
            bodies.add(bytes(body));
            for (int noise = 0; noise < NOISE; noise++) {
                bodies.add(strange(filing, random));
            }
        }
        Collections.shuffle(bodies, random);
        for (byte[] body : bodies) {
            post(body);
        }
        settle(citizen);
        assertThat(tickets()).as("seed %d", seed).isLessThanOrEqualTo(1);
        assertThat(answers).as("seed %d", seed).containsOnly(200);
    }
}
