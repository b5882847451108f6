package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Language;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.support.Support;
import id.halowarga.ticket.support.SupportStore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells supporters of a ticket's outcome, each in their language: its stage only, since the words are the reporter's. Supporters of
 * tickets that follow it hear it under the number that they know.
 */
final class SupporterNews {
    private final DeskSetup setup;
    private final Notices notices;
    private final SupportStore supports;
    private final TicketStore tickets;

    SupporterNews(DeskPorts ports, DeskSetup setup, Notices notices) {
        this.setup = setup;
        this.notices = notices;
        this.supports = ports.supports();
        this.tickets = ports.tickets();
    }

    void tell(Change change) {
        if (change.hearers().contains(Hearer.FOLLOWERS)) {
            tell(change, change.after().number(), new HashSet<>());
        }
    }

    private void tell(Change change, TicketNumber number, Set<ChatAddress> told) {
        for (Support support : supports.of(number)) {
            Reporter supporter = support.supporter();
            if (told.add(supporter.chat())) {
                notices.send(
                        change.cause(), supporter.chat(), "supporter", message(change, number, supporter.language()));
            }
        }
        tickets.mergedInto(number).forEach(follower -> tell(change, follower.number(), told));
    }

    private OutboundMessage message(Change change, TicketNumber supported, Language language) {
        String number = supported.value();
        String stage = setup.messages()
                .plain(language, TicketWords.stage(change.after().stage()));
        String who =
                change.after().opd().map(setup::name).orElse(setup.directory().city());
        Option leave = new Option("w." + number + ".lepas", setup.messages().plain(language, "action.LEAVE"));
        return OutboundMessage.of(setup.messages().rich(language, "support.news", number, stage, who), List.of(leave));
    }
}
