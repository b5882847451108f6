package id.halowarga.server.operations;

import java.util.ArrayList;
import java.util.List;

/**
 * The few lines that the console shows after the start: what is on, what is off and how to switch it on.
 *
 * @param version version of the application
 * @param items   the lines
 */
record StartSummary(String version, List<Item> items) {
    /** Copies the list. */
    StartSummary {
        items = List.copyOf(items);
    }

    /**
     * The lines, aligned.
     *
     * @return the text without a final line end
     */
    String text() {
        int width = items.stream().mapToInt(item -> item.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add("Halo Warga " + version + " is ready.");
        for (Item item : items) {
            lines.add("  " + item.name() + " ".repeat(width - item.name().length() + 2) + item.state());
        }
        return String.join(System.lineSeparator(), lines);
    }

    /**
     * One line.
     *
     * @param name  what it is about
     * @param state how it stands, without secrets
     */
    record Item(String name, String state) {}
}
