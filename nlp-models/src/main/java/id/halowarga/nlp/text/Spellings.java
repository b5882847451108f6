package id.halowarga.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The standard spelling of an informal word, from the table {@code spellings.txt}. */
final class Spellings {
    private final Map<String, String> standardOf;

    private Spellings(Map<String, String> standardOf) {
        this.standardOf = standardOf;
    }

    /** Reads the shipped table. */
    static Spellings shipped() {
        Map<String, String> table = new HashMap<>();
        try (InputStream in = Spellings.class.getResourceAsStream("spellings.txt")) {
            if (in == null) {
                throw new IllegalStateException("spellings.txt is missing from the application");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addLine(line, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spellings(Map.copyOf(table));
    }

    private static void addLine(String line, Map<String, String> table) {
        int colon = line.indexOf(':');
        String standard = line.substring(0, colon).strip();
        for (String variant : line.substring(colon + 1).strip().split(" +")) {
            table.put(variant, standard);
        }
    }

    String standard(String word) {
        return standardOf.getOrDefault(word, word);
    }
}
