package id.halowarga.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the calendar's files: one entry a line, {@code #} begins a comment line. */
final class Lines {
    private Lines() {}

    static Optional<List<String>> ofResource(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
