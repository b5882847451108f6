package id.halowarga.conversation;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketWords;
import java.util.ArrayList;
import java.util.List;

/** The report as it will be sent, for a last look. */
final class ReviewPrompt {
    /** Longest stretch of the citizen's own words that a summary repeats. */
    private static final int EXCERPT = 400;

    private final Messages messages;
    private final Directory directory;

    ReviewPrompt(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    OutboundMessage render(Language language, Draft draft) {
        RichText text = messages.rich(
                language,
                draft.kind() == TicketKind.CONDUCT ? "review.conduct" : "review",
                messages.plain(language, TicketWords.kind(draft.kind())),
                excerpt(draft.description()),
                place(language, draft),
                draft.media().size(),
                messages.plain(language, "identity." + draft.identity().orElseThrow()),
                opd(language, draft));
        String question =
                draft.kind().aboutStaff() ? "review.question." + draft.kind() : "review.question." + draft.decision();
        List<Option> options = new ArrayList<>(List.of(option(language, draft, Choice.SEND)));
        if (draft.choosesOpd()) {
            options.add(option(language, draft, Choice.CHANGE_OPD));
        }
        options.add(option(language, draft, Choice.CHANGE));
        return OutboundMessage.of(
                text.append(RichText.plain("\n\n")).append(messages.rich(language, question)), options);
    }

    private String place(Language language, Draft draft) {
        Place place = draft.place().orElse(Place.NONE);
        if (place.unknown()) {
            return messages.plain(language, "review.noplace");
        }
        if (place.pin().isEmpty()) {
            return excerpt(place.words());
        }
        return place.words().isBlank()
                ? messages.plain(language, "review.pin")
                : messages.plain(language, "review.pin.words", excerpt(place.words()));
    }

    private String opd(Language language, Draft draft) {
        return draft.opd()
                .flatMap(directory::opd)
                .map(Opd::name)
                .orElseGet(() -> messages.plain(language, "review.officer"));
    }

    private Option option(Language language, Draft draft, Choice choice) {
        return new Option(Press.payload(draft, choice), messages.plain(language, "choice." + choice.code()));
    }

    /** A text's beginning, at most {@value #EXCERPT} UTF-16 units, cut between words where possible. */
    static String excerpt(String words) {
        if (words.length() <= EXCERPT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', EXCERPT);
        int end = cut > EXCERPT / 2 ? cut : EXCERPT;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + "…";
    }
}
