package id.halowarga.conversation;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.satisfaction.Stars;
import java.util.ArrayList;
import java.util.List;

/** What a citizen reads about ratings. */
final class RatingPrompts {
    private final Messages messages;

    RatingPrompts(Messages messages) {
        this.messages = messages;
    }

    /** Asks for stars; the options stand in the order of their numbers, so that a typed number means itself. */
    OutboundMessage stars(Language language, TicketNumber number) {
        List<Option> options = new ArrayList<>();
        for (int count = 1; count <= Stars.MOST; count++) {
            options.add(new Option(
                    TicketChoice.RATE.payload(number, Integer.toString(count)),
                    messages.plain(language, "rating.star", count)));
        }
        options.add(pass(language, number));
        return prompt(language, "rating.question", number, options);
    }

    /** Asks for words. */
    OutboundMessage words(Language language, TicketNumber number) {
        return prompt(language, "rating.words", number, List.of(pass(language, number)))
                .expectingReply();
    }

    /** Thanks for a rating, which can be changed. */
    OutboundMessage thanks(Language language, TicketNumber number, Stars stars) {
        Option change = new Option(TicketChoice.RATE.payload(number), messages.plain(language, "rating.change"));
        return OutboundMessage.of(
                        messages.rich(language, "rating.thanks", number.value(), stars.count()), List.of(change))
                .about(reference(number));
    }

    /** Asks whether words are meant for the rating, since they look like a report. */
    OutboundMessage commentOrReport(Language language, TicketNumber number) {
        return prompt(
                language,
                "rating.or_report",
                number,
                List.of(
                        new Option(
                                TicketChoice.HELD_AS_COMMENT.payload(number),
                                messages.plain(language, "rating.is_comment")),
                        new Option(MenuItem.HELD_AS_REPORT.payload(), messages.plain(language, "menu.baru"))));
    }

    private OutboundMessage prompt(Language language, String key, TicketNumber number, List<Option> options) {
        return OutboundMessage.of(messages.rich(language, key, number.value()), options)
                .about(reference(number));
    }

    private Option pass(Language language, TicketNumber number) {
        return new Option(TicketChoice.PASS.payload(number), messages.plain(language, "rating.pass"));
    }

    private static TicketReference reference(TicketNumber number) {
        return new TicketReference(number.value(), Purpose.CITIZEN);
    }
}
