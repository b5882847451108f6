package id.halowarga.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of the documents against the steps themselves. */
class ClockPageTest {
    private static final Path PAGE = Path.of("../src/docs/clocks.md");
    private static final String BEGIN = "<!-- steps -->\n";
    private static final String END = "<!-- end of steps -->";

    @Test
    void documentsShowTheStepsAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (System.getenv("HALO_WRITE_DIAGRAM") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(table());
    }

    private static String table() {
        return "| step | deadline | while | working days | what happens |\n| --- | --- | --- | --- | --- |\n"
                + Arrays.stream(TimedStep.values()).map(ClockPageTest::row).collect(Collectors.joining());
    }

    private static String row(TimedStep step) {
        return "| `" + step + "` | " + words(step.deadline()) + " | " + words(step.situation()) + " | "
                + ClockSettings.DEFAULT
                        .of(step)
                        .map(day -> day > 0 ? "+" + day : "" + day)
                        .orElse("never") + " | "
                + effect(step) + " |\n";
    }

    private static String effect(TimedStep step) {
        Optional<String> change = step.change()
                .map(action ->
                        action.word() + ", some days after `" + step.warning().orElseThrow() + "`");
        return change.orElseGet(() -> "tells "
                + step.audience().stream().sorted().map(ClockPageTest::words).collect(Collectors.joining(", ")));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
