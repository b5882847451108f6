package id.halowarga.whatsapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.halowarga.fitting.Visible;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Messages;
import id.halowarga.whatsapp.api.Content;
import id.halowarga.whatsapp.api.Interactive;
import id.halowarga.whatsapp.api.OutgoingMessage;
import id.halowarga.whatsapp.fake.ApiRequest;
import id.halowarga.whatsapp.fake.CloudApiSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Any prompt becomes messages that WhatsApp takes, from which every option can be chosen. */
class LayoutPropertyTest {
    private static final String MORE = "pg.abcdefghijklmnopqrstuv";
    private static final int PROMPTS = 400;

    /** Pieces of many scripts: emoji of several code points, combining marks, right to left, signs of markup, spaces. */
    private static final List<String> PIECES = List.of(
            "jalan",
            " ",
            " ",
            "\n",
            "\n\n",
            "*",
            "_",
            "~",
            "`",
            "```",
            "Dinas",
            "ꦏꦩ꧀ꦥꦸꦁ",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDEE\uD83C\uDDE9",
            "e\u0301",
            "a" + "\u0301".repeat(30),
            "שלום",
            "漢字かな",
            "ไทย",
            "\u200B",
            "\uD800",
            "\uDC00",
            "https://contoh.example/_a_",
            "1. ",
            "\t",
            "•",
            "…",
            "x".repeat(50));

    private static final Optional<CloudApiSpecification> SPECIFICATION = CloudApiSpecification.find();
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final Layout layout = new Layout(ChannelWords.of(Messages.shipped()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rendersAnyPromptWithinTheLimitsAndLosesNoOption(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PROMPTS; i++) {
            OutboundMessage prompt = prompt(random);
            Set<String> chosen = new HashSet<>();
            Layout.Sheet sheet = layout.sheet(prompt, MORE);
            collect(sheet, chosen);
            while (!sheet.later().isEmpty()) {
                sheet = layout.sheet(OutboundMessage.of(RichText.plain("Lainnya:"), sheet.later()), MORE);
                collect(sheet, chosen);
            }
            assertThat(chosen)
                    .containsAll(prompt.options().stream().map(Option::payload).toList());
        }
    }

    private static OutboundMessage prompt(Random random) {
        String text = "T" + words(random, random.nextInt(5) == 0 ? 900 : 40);
        List<RichText.Span> bold = new ArrayList<>();
        for (int at = 0; at + 8 < text.length() && random.nextInt(4) > 0; at += 9 + random.nextInt(60)) {
            bold.add(new RichText.Span(at, Math.min(1 + random.nextInt(8), text.length() - at)));
        }
        OutboundMessage message = OutboundMessage.of(new RichText(text, bold), options(random));
        return random.nextInt(4) == 0 ? message.requestingLocation() : message;
    }

    private static List<Option> options(Random random) {
        List<Option> options = new ArrayList<>();
        String prefix = random.nextBoolean() ? "t." : "d1.";
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            String label = words(random, 1 + random.nextInt(random.nextBoolean() ? 3 : 30));
            options.add(new Option(prefix + i, label.isBlank() ? "Ya" : label));
        }
        return options;
    }

    private static String words(Random random, int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    private static void collect(Layout.Sheet sheet, Set<String> chosen) {
        assertThat(sheet.parts()).isNotEmpty();
        for (Part part : sheet.parts()) {
            Content content = ((Part.Words) part).content();
            SPECIFICATION.ifPresent(described -> assertThat(described.allows(request(content)))
                    .as(content.kind())
                    .isTrue());
            if (content instanceof Content.Text text) {
                check(text.body(), 4096);
            } else {
                collect((Interactive) content, sheet, chosen);
            }
        }
    }

    private static void collect(Interactive interactive, Layout.Sheet sheet, Set<String> chosen) {
        check(interactive.body().text(), 1024);
        List<String> ids = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        interactive.action().buttons().forEach(button -> {
            check(button.reply().title(), 20);
            ids.add(button.reply().id());
            titles.add(button.reply().title());
        });
        interactive
                .action()
                .sections()
                .forEach(section -> section.rows().forEach(row -> {
                    check(row.title(), 24);
                    row.description().ifPresent(description -> check(description, 72));
                    ids.add(row.id());
                    titles.add(row.title());
                }));
        switch (interactive.type()) {
            case "button" -> assertThat(ids).hasSizeBetween(1, 3);
            case "list" -> {
                assertThat(ids).hasSizeBetween(1, 10);
                check(interactive.action().button().orElseThrow(), 20);
            }
            case "location_request_message" -> assertThat(ids).isEmpty();
            default -> throw new AssertionError(interactive.type());
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(id.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 200));
        assertThat(titles.stream().map(title -> title.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(ids.contains(MORE))
                .isEqualTo(!ids.isEmpty() && !sheet.later().isEmpty());
        chosen.addAll(ids);
    }

    @SuppressWarnings("unchecked")
    private static ApiRequest request(Content content) {
        OutgoingMessage message = new OutgoingMessage("6281200000001", content);
        return new ApiRequest("POST", "/1/messages", JSON.readValue(JSON.writeValueAsBytes(message), Map.class));
    }

    private static void check(String words, int limit) {
        assertThat(words.length()).isBetween(1, limit);
        assertThat(Visible.in(words)).isTrue();
    }
}
