package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Changes how much tickets press: by a word behind the command, or by a button for each level. */
final class Priorities {
    private static final Map<String, Priority> WORDS = Map.of(
            "biasa", Priority.NORMAL,
            "normal", Priority.NORMAL,
            "tinggi", Priority.HIGH,
            "high", Priority.HIGH,
            "mendesak", Priority.URGENT,
            "urgent", Priority.URGENT);

    private final DeskSetup setup;
    private final TicketCommands tickets;

    Priorities(DeskSetup setup, TicketCommands tickets) {
        this.setup = setup;
        this.tickets = tickets;
    }

    /** Gives a ticket the level of a word; without one it offers the levels. */
    Turn typed(Occasion occasion, TicketNumber number, String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)))
                .map(level -> new Wish(TicketAction.PRIORITISE, number, new Target.Level(level)))
                .map(wish -> tickets.act(occasion, wish, Spoken.NOTHING, ""))
                .orElseGet(() -> offer(occasion, number));
    }

    private Turn offer(Occasion occasion, TicketNumber number) {
        Words words = new Words(setup, occasion);
        return words.say(
                Arrays.stream(Priority.values())
                        .map(level -> new TicketButton(
                                        number, Press.PRIORITISE, level.name().toLowerCase(Locale.ROOT))
                                .option(label(words, level)))
                        .toList(),
                "staff.priority.which",
                number.value());
    }

    private static String label(Words words, Priority level) {
        String name = words.plain(TicketWords.priority(level));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
