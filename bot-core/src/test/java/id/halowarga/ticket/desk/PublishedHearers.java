package id.halowarga.ticket.desk;

import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.TicketAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who hears of what, as the published table of the life cycle says. */
final class PublishedHearers {
    private static final Path PAGE = Path.of("..", "src", "docs", "life-cycle.md");
    private static final int ACTION = 2;
    private static final int TOLD = 5;

    private PublishedHearers() {}

    static Map<TicketAction, Set<Hearer>> read() {
        Map<TicketAction, Set<Hearer>> told = new EnumMap<>(TicketAction.class);
        try {
            Files.readAllLines(PAGE).stream()
                    .filter(line -> line.matches("\\| [A-Z]+ \\|.*"))
                    .map(line -> line.split("\\|"))
                    .forEach(cells -> told.put(TicketAction.valueOf(cells[ACTION].strip()), hearers(cells[TOLD])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static Set<Hearer> hearers(String cell) {
        Set<Hearer> hearers = EnumSet.noneOf(Hearer.class);
        Arrays.stream(cell.strip().split(", ")).map(Hearer::valueOf).forEach(hearers::add);
        return hearers;
    }
}
