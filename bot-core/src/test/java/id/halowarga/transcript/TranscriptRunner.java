package id.halowarga.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a transcript line by line and holds every message of the bot against it. */
public final class TranscriptRunner {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern WILD = Pattern.compile("…|\\{([a-z]+)}");

    private final TranscriptDriver driver;
    private final Map<String, String> kept = new HashMap<>();

    private TranscriptRunner(TranscriptDriver driver) {
        this.driver = driver;
    }

    /**
     * Runs a transcript.
     *
     * @param transcript the transcript
     * @param driver     what it runs against
     */
    public static void run(Transcript transcript, TranscriptDriver driver) {
        TranscriptRunner runner = new TranscriptRunner(driver);
        transcript.lines().forEach(runner::run);
        assertThat(driver.unexpected()).as("a message that nobody expected").isEmpty();
    }

    private void run(Line line) {
        if (line instanceof Line.Time time) {
            driver.time(LocalDateTime.parse(time.local(), LOCAL)
                    .atZone(driver.zone())
                    .toInstant());
        } else if (line instanceof Line.Appointment appointment) {
            driver.appoint(appointment.persona(), appointment.seat());
        } else if (line instanceof Line.Tick) {
            driver.tick();
        } else if (line instanceof Line.Block block) {
            driver.block(block.persona());
        } else if (line instanceof Line.Says says) {
            driver.send(says.persona(), filled(says.input()));
        } else if (line instanceof Line.Hears hears) {
            hear(hears);
        } else {
            throw new IllegalStateException("a line without a meaning");
        }
    }

    private Line.Input filled(Line.Input input) {
        if (input instanceof Line.Input.Words words) {
            return new Line.Input.Words(fill(words.words()));
        }
        if (input instanceof Line.Input.Press press) {
            return new Line.Input.Press(fill(press.label()));
        }
        if (input instanceof Line.Input.Reply reply) {
            return new Line.Input.Reply(fill(reply.to()), fill(reply.words()));
        }
        if (input instanceof Line.Input.Photo photo) {
            return new Line.Input.Photo(fill(photo.caption()));
        }
        return input;
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    private void hear(Line.Hears line) {
        Optional<Heard> next = driver.next(line.persona());
        if (next.isEmpty()) {
            fail("line %d: %s hears nothing, expected: %s", line.number(), line.persona(), line.pattern());
        }
        Heard heard = next.orElseThrow();
        match(line, spaced(heard.text()));
        List<String> options = line.options().stream().map(this::fill).toList();
        assertThat(heard.options())
                .as("line %d: options after “%s”", line.number(), heard.text())
                .isEqualTo(options);
        line.files()
                .ifPresent(files -> assertThat(heard.files())
                        .as("line %d: files", line.number())
                        .isEqualTo(files));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void match(Line.Hears line, String text) {
        StringBuilder regex = new StringBuilder();
        ArrayList<String> names = new ArrayList<>();
        String pattern = spaced(line.pattern()).replaceAll("\\s*…\\s*", "…");
        Matcher wild = WILD.matcher(pattern);
        int from = 0;
        while (wild.find()) {
            regex.append(Pattern.quote(pattern.substring(from, wild.start())));
            from = wild.end();
            String name = wild.group(1);
            if (name == null) {
                regex.append(".*");
            } else if (kept.containsKey(name)) {
                regex.append(Pattern.quote(kept.get(name)));
            } else {
                regex.append("(\\S+)");
                names.add(name);
            }
        }
        regex.append(Pattern.quote(pattern.substring(from)));
        Matcher matcher = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text);
        assertThat(matcher.matches())
                .as("line %d: %s hears “%s”, expected “%s”", line.number(), line.persona(), text, line.pattern())
                .isTrue();
        for (int i = 0; i < names.size(); i++) {
            kept.put(names.get(i), matcher.group(i + 1));
        }
    }
}
