package id.halowarga.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A conversation as people read it:
 *
 * <pre>
 * # Title
 * given  2026-11-23 09:00
 * given  admin is admin dpupr
 * given  dedi is admin dpupr in group "PIC" on telegram
 * given  warga is citizen on whatsapp
 * given  the clock ticks
 * given  warga blocks the bot
 * warga> Jalan rusak di depan pasar
 * bot>   Di mana tempatnya? …  [Lewati]
 * warga> (lokasi -6.9, 107.6)
 * warga> [Terbuka]
 * bot@admin> Tiket baru …
 * admin> (balas "Tiket baru") Siap
 * </pre>
 *
 * <p>Lines that begin with spaces go on with the message above. {@code bot>} speaks to {@code warga}.
 *
 * @param title the first line, without its mark
 * @param lines the others
 */
public record Transcript(String title, List<Line> lines) {
    private static final String BLOCKS = " blocks the bot";
    private static final Pattern SPOKEN = Pattern.compile("([a-z]+)(?:@([a-z]+))?>\\s?(.*)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\(lokasi\\s+(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\)");
    private static final Pattern PHOTO = Pattern.compile("\\(foto\\)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("\\(balas \"([^\"]+)\"\\)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern PRESS = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern OPTIONS = Pattern.compile("((?:\\s*\\[[^\\]]+\\])+)\\s*$");
    private static final Pattern FILES = Pattern.compile("\\s*\\((\\d+) berkas\\)\\s*$");

    /** Copies the list. */
    public Transcript {
        lines = List.copyOf(lines);
    }

    /**
     * The names of every transcript on the class path.
     *
     * @return file names, as {@code transcripts/index.txt} lists them
     */
    public static Stream<String> names() {
        return resource("index.txt").lines().map(String::strip).filter(name -> !name.isEmpty());
    }

    /**
     * The same without those that need groups, which not every messenger has.
     *
     * @return file names
     */
    public static Stream<String> namesWithoutGroups() {
        return names().filter(name -> !read(name).hasGroups());
    }

    private boolean hasGroups() {
        return lines.stream()
                .anyMatch(line -> line instanceof Line.Appointment appointment
                        && appointment.seat().group().isPresent());
    }

    /**
     * Reads a transcript from the class path.
     *
     * @param name its file name
     * @return the transcript
     */
    public static Transcript read(String name) {
        return parse(resource(name));
    }

    private static String resource(String name) {
        try (var in = Transcript.class.getResourceAsStream("/transcripts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no transcript " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a transcript.
     *
     * @param text the text
     * @return the transcript
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static Transcript parse(String text) {
        String title = "";
        List<Line> lines = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        int pendingNumber = 0;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            if (raw.startsWith(" ") && pending.length() > 0) {
                pending.append('\n').append(raw.strip());
                continue;
            }
            flush(lines, pending, pendingNumber);
            if (raw.startsWith("# ")) {
                title = title.isEmpty() ? raw.substring(2).strip() : title;
            } else if (!raw.isBlank()) {
                pending.append(raw);
                pendingNumber = number;
            }
        }
        flush(lines, pending, pendingNumber);
        return new Transcript(title, lines);
    }

    private static void flush(List<Line> lines, StringBuilder pending, int number) {
        if (pending.length() > 0) {
            lines.add(line(number, pending.toString()));
            pending.setLength(0);
        }
    }

    private static Line line(int number, String text) {
        if (text.startsWith("given")) {
            return given(number, text.substring("given".length()).strip());
        }
        Matcher spoken = SPOKEN.matcher(text);
        if (!spoken.matches()) {
            throw new IllegalArgumentException("line " + number + " of the transcript cannot be read");
        }
        String words = spoken.group(3).strip();
        if (spoken.group(1).equals("bot")) {
            return heard(number, Optional.ofNullable(spoken.group(2)).orElse("warga"), words);
        }
        return new Line.Says(number, spoken.group(1), input(words));
    }

    private static Line given(int number, String what) {
        if (what.equals("the clock ticks")) {
            return new Line.Tick(number);
        }
        if (what.endsWith(BLOCKS)) {
            return new Line.Block(
                    number, what.substring(0, what.length() - BLOCKS.length()).strip());
        }
        int is = what.indexOf(" is ");
        return is < 0
                ? new Line.Time(number, what)
                : new Line.Appointment(
                        number,
                        what.substring(0, is).strip(),
                        Seat.parse(what.substring(is + 4).strip()));
    }

    private static Line heard(int number, String persona, String words) {
        String rest = words;
        Optional<Integer> files = Optional.empty();
        List<String> labels = new ArrayList<>();
        Matcher options = OPTIONS.matcher(rest);
        if (options.find()) {
            Matcher label = PRESS.matcher(options.group(1));
            while (label.find()) {
                labels.add(label.group(1));
            }
            rest = rest.substring(0, options.start());
        }
        Matcher file = FILES.matcher(rest);
        if (file.find()) {
            files = Optional.of(Integer.valueOf(file.group(1)));
            rest = rest.substring(0, file.start());
        }
        return new Line.Hears(number, persona, rest.strip(), labels, files);
    }

    private static Line.Input input(String words) {
        Matcher place = PLACE.matcher(words);
        if (place.matches()) {
            return new Line.Input.Place(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
        }
        Matcher photo = PHOTO.matcher(words);
        if (photo.matches()) {
            return new Line.Input.Photo(photo.group(1));
        }
        Matcher reply = REPLY.matcher(words);
        if (reply.matches()) {
            return new Line.Input.Reply(reply.group(1), reply.group(2));
        }
        Matcher press = PRESS.matcher(words);
        return press.matches() ? new Line.Input.Press(press.group(1)) : new Line.Input.Words(words);
    }
}
