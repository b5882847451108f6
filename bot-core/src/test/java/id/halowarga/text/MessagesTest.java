package id.halowarga.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.RichText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Messages messages = Messages.shipped();

    private static Properties catalogue(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }

    @Test
    void bothLanguagesSayEverything() {
        assertThat(new TreeSet<>(catalogue("messages_en.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(catalogue("messages.properties").stringPropertyNames()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        Properties indonesian = catalogue("messages.properties");
        Properties english = catalogue("messages_en.properties");
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(indonesian.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyPatternCanBeFormatted() {
        for (String key : catalogue("messages.properties").stringPropertyNames()) {
            for (Language language : messages.languages()) {
                assertThat(messages.plain(language, key, 1, 1, 1, 1, 1, 1))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void marksInArgumentsStayPlain() {
        RichText text = messages.rich(Language.INDONESIAN, "status.foreign", "**a** {0} ''", "**b");
        assertThat(text.plain()).isEqualTo("**a** {0} '' – **b");
        assertThat(text.bold()).containsExactly(new RichText.Span(0, 12));
    }

    @Test
    void datesAreWrittenAsReadersOfTheLanguageDo() {
        Dates dates = new Dates(ZoneId.of("Asia/Makassar"));
        Instant lateInTheEvening = Instant.parse("2026-11-24T17:30:00Z");
        assertThat(dates.day(Language.INDONESIAN, lateInTheEvening)).isEqualTo("Rabu, 25 November 2026");
        assertThat(dates.day(Language.ENGLISH, lateInTheEvening)).isEqualTo("Wednesday, 25 November 2026");
    }
}
