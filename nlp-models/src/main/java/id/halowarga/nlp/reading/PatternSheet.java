package id.halowarga.nlp.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns by heading, from a sheet in the resources: {@code [heading]} lines, below each a pattern per line. */
final class PatternSheet {
    private final Map<String, PatternIndex> patterns = new HashMap<>();

    private PatternSheet() {}

    static PatternSheet read(String name) {
        PatternSheet sheet = new PatternSheet();
        try (InputStream in = PatternSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the application");
            }
            String heading = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    heading = line.substring(1, line.length() - 1);
                } else {
                    sheet.patterns
                            .computeIfAbsent(heading, unseen -> new PatternIndex())
                            .add(WordPattern.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet;
    }

    /** The patterns below a heading that can be in a text, in the sheet's order; none if there is no such heading. */
    List<WordPattern> candidates(String heading, List<String> words) {
        PatternIndex index = patterns.get(heading);
        return index == null ? List.of() : index.candidates(words);
    }

    boolean anyIn(String heading, List<String> words) {
        return candidates(heading, words).stream().anyMatch(pattern -> pattern.isIn(words));
    }
}
