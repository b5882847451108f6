package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Language;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.Cards;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a ticket's whole story: its card, then everything that was said, with the files. */
final class TicketStory {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final Cards cards;

    TicketStory(StaffDesk desk, DeskSetup setup) {
        this.desk = desk;
        this.setup = setup;
        this.cards = desk.cards();
    }

    Turn show(Occasion occasion, Ticket ticket) {
        List<StoryEntry> story = desk.story(ticket);
        List<OutboundMessage> messages = new ArrayList<>();
        String heading = story.isEmpty() ? "staff.story.none" : "staff.story.title";
        messages.add(cards.card(
                setup.messages().rich(occasion.language(), heading, story.size()), ticket, occasion.handler()));
        if (occasion.may(StaffCommand.WHY) && !ticket.report().suggested().isEmpty()) {
            messages.set(0, withReasons(messages.get(0), occasion.language(), ticket));
        }
        if (!story.isEmpty()) {
            messages.add(tell(occasion.language(), ticket, story));
        }
        return occasion.say(messages);
    }

    private OutboundMessage withReasons(OutboundMessage card, Language language, Ticket ticket) {
        String label = setup.messages().rich(language, "staff.button.why").plain();
        List<Option> options = new ArrayList<>(card.options());
        options.add(new Option(MenuButton.why(ticket.number()), label));
        return card.withOptions(options);
    }

    private OutboundMessage tell(Language language, Ticket ticket, List<StoryEntry> story) {
        Composition text = new Composition(setup.messages(), language);
        List<MediaContent.Stored> media = new ArrayList<>();
        for (StoryEntry entry : story) {
            text.paragraph(
                    "staff.story." + entry.kind().name().toLowerCase(Locale.ROOT),
                    setup.dates().moment(language, entry.at()),
                    author(entry));
            if (!entry.words().isBlank()) {
                text.line("staff.story.words", entry.words());
            }
            if (!entry.media().isEmpty()) {
                text.line("staff.story.files", entry.media().size());
            }
            media.addAll(entry.media());
        }
        return OutboundMessage.of(text.text())
                .withMedia(media)
                .about(new TicketReference(ticket.number().value(), Purpose.ANSWER));
    }

    private String author(StoryEntry entry) {
        return entry.opd()
                .map(opd -> entry.author() + " (" + setup.label(opd) + ")")
                .orElse(entry.author());
    }
}
