package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.List;

/**
 * The catalogue's words for who is speaking now.
 *
 * @param setup    holds the catalogue
 * @param occasion who says what
 */
record Words(DeskSetup setup, Occasion occasion) {
    RichText rich(String key, Object... arguments) {
        return setup.messages().rich(occasion.language(), key, arguments);
    }

    String plain(String key, Object... arguments) {
        return setup.messages().plain(occasion.language(), key, arguments);
    }

    Option option(String payload, String key, Object... arguments) {
        return new Option(payload, plain(key, arguments));
    }

    /** Answers with a sentence of the catalogue. */
    Turn say(String key, Object... arguments) {
        return occasion.say(OutboundMessage.of(rich(key, arguments)));
    }

    /** Answers with a sentence of the catalogue and choices. */
    Turn say(List<Option> options, String key, Object... arguments) {
        return occasion.say(OutboundMessage.of(rich(key, arguments), options));
    }
}
