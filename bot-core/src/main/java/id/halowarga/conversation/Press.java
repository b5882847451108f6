package id.halowarga.conversation;

import id.halowarga.text.Language;
import id.halowarga.ticket.TicketNumber;
import java.util.Optional;

/** A press on one of the dialogue's buttons, read from its payload. */
sealed interface Press {
    /**
     * On a button of the menu.
     *
     * @param item     which
     * @param argument what follows, empty if nothing
     */
    record OnMenu(MenuItem item, String argument) implements Press {}

    /**
     * On a button of a draft's prompt.
     *
     * @param draft    number of the draft
     * @param choice   which
     * @param argument what follows, empty if nothing
     */
    record OnDraft(int draft, Choice choice, String argument) implements Press {}

    /**
     * On a button of a ticket.
     *
     * @param number   the ticket
     * @param action   which
     * @param argument what follows, empty if nothing
     */
    record OnTicket(TicketNumber number, TicketChoice action, String argument) implements Press {}

    /**
     * On a language.
     *
     * @param language which
     */
    record OnLanguage(Language language) implements Press {}

    static String payload(Draft draft, Choice choice) {
        return "d" + draft.number() + "." + choice.code();
    }

    static String payload(Draft draft, Choice choice, String argument) {
        return payload(draft, choice) + "." + argument;
    }

    static String payload(Language language) {
        return "l." + language.code();
    }

    /** Reads a payload; empty for one that is not the dialogue's. */
    static Optional<Press> parse(String payload) {
        String[] parts = payload.split("\\.", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String argument = parts.length > 2 ? parts[2] : "";
        return switch (parts[0]) {
            case "m" -> MenuItem.byCode(parts[1]).map(item -> new OnMenu(item, argument));
            case "l" ->
                Language.isCode(parts[1]) ? Optional.of(new OnLanguage(new Language(parts[1]))) : Optional.empty();
            case "w" -> TicketNumber.parse(parts[1]).flatMap(number -> onTicket(number, argument));
            default -> onDraft(parts[0], parts[1], argument);
        };
    }

    private static Optional<Press> onTicket(TicketNumber number, String action) {
        String[] parts = action.split("\\.", 2);
        String argument = parts.length > 1 ? parts[1] : "";
        return TicketChoice.byCode(parts[0]).map(choice -> new OnTicket(number, choice, argument));
    }

    private static Optional<Press> onDraft(String draft, String choice, String argument) {
        if (!draft.matches("d[0-9]{1,6}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(draft.substring(1));
        return Choice.byCode(choice).map(c -> new OnDraft(number, c, argument));
    }
}
