package id.halowarga.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the calendar's files are: the shipped ones, and a city's own folder, whose files take the place of shipped ones of
 * the same name. One entry a line; {@code #} begins a comment line.
 */
public final class CalendarFiles {
    private final Optional<Path> folder;

    private CalendarFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The shipped files.
     *
     * @return the files
     */
    public static CalendarFiles shipped() {
        return new CalendarFiles(Optional.empty());
    }

    /**
     * A city's files before the shipped ones.
     *
     * @param folder the city's folder
     * @return the files
     */
    public static CalendarFiles of(Path folder) {
        return new CalendarFiles(Optional.of(folder));
    }

    /**
     * A file's entries.
     *
     * @param name the file's name
     * @return the lines that are neither blank nor comments; empty if there is no such file
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<List<CalendarLine>> find(String name) {
        return own(name).or(() -> shipped(name)).map(text -> lines(name, text));
    }

    /**
     * Entries of a file that is shipped, so that it is always there.
     *
     * @param name the file's name
     * @return its lines
     */
    List<CalendarLine> require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    private Optional<String> own(String name) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.get().resolve(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> shipped(String name) {
        try (InputStream in = CalendarFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CalendarLine> lines(String name, String text) {
        List<String> all = text.lines().map(String::strip).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new CalendarLine(name, i + 1, all.get(i)))
                .filter(CalendarLine::counts)
                .toList();
    }
}
