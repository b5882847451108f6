package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.overview.TicketOverview;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code /cari KATA}: finds tickets of the own OPD, for operators those of the city, by words or parts of words. */
final class Searching {
    /** What fits into a button's payload beside the page, bytes of UTF-8. */
    private static final int LONGEST = 50;

    private final DeskSetup setup;
    private final TicketOverview overview;

    Searching(DeskSetup setup, StaffPorts tools) {
        this.setup = setup;
        this.overview = tools.overview();
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        return page(occasion, rest, 0);
    }

    /** A button's argument: {@code <page>.<words>}. */
    Turn pressed(Occasion occasion, String argument) {
        String[] parts = argument.split("\\.", 2);
        return page(occasion, parts.length > 1 ? parts[1] : "", MenuButton.page(parts[0]));
    }

    private Turn page(Occasion occasion, String typed, int page) {
        String asked = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Words words = new Words(setup, occasion);
        if (asked.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return words.say("staff.search.too_long");
        }
        List<String> parts = Arrays.stream(asked.split(" "))
                .filter(word -> word.length() > 1)
                .limit(TicketOverview.MAX_WORDS)
                .toList();
        if (parts.isEmpty()) {
            return words.say("staff.search.how");
        }
        List<Ticket> found = overview.search(occasion.handler().opd(), parts, page * Listing.PAGE, Listing.PAGE + 1);
        if (found.isEmpty()) {
            return words.say(page == 0 ? "staff.search.none" : "staff.list.end", asked);
        }
        Listing listing = new Listing(setup, occasion);
        Composition text =
                new Composition(setup.messages(), occasion.language()).line("staff.search.title", asked, page + 1);
        List<Option> options = new ArrayList<>(listing.write(text, found));
        options.addAll(listing.pages(page, found.size() > Listing.PAGE, p -> MenuButton.search(p + "." + asked)));
        return occasion.say(OutboundMessage.of(text.text(), options));
    }
}
