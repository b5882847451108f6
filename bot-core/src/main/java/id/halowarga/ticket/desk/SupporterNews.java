package id.halowarga.ticket.desk;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Language;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.support.Support;
import id.halowarga.ticket.support.SupportStore;
import java.util.List;

/** Tells supporters of a ticket's outcome, each in their language: its stage only, since the words are the reporter's. */
final class SupporterNews {
    private final DeskSetup setup;
    private final Notices notices;
    private final SupportStore supports;

    SupporterNews(DeskSetup setup, Notices notices, SupportStore supports) {
        this.setup = setup;
        this.notices = notices;
        this.supports = supports;
    }

    void tell(Change change) {
        if (!change.hearers().contains(Hearer.FOLLOWERS)) {
            return;
        }
        for (Support support : supports.of(change.after().number())) {
            Reporter supporter = support.supporter();
            notices.send(change.cause(), supporter.chat(), "supporter", message(change, supporter.language()));
        }
    }

    private OutboundMessage message(Change change, Language language) {
        String number = change.after().number().value();
        String stage = setup.messages()
                .plain(language, TicketWords.stage(change.after().stage()));
        String who =
                change.after().opd().map(setup::name).orElse(setup.directory().city());
        Option leave = new Option("w." + number + ".lepas", setup.messages().plain(language, "action.LEAVE"));
        return OutboundMessage.of(setup.messages().rich(language, "support.news", number, stage, who), List.of(leave));
    }
}
