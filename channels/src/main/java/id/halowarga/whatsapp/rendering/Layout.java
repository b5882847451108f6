package id.halowarga.whatsapp.rendering;

import id.halowarga.message.MediaContent;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.whatsapp.api.Content;
import id.halowarga.whatsapp.api.Content.SentAs;
import id.halowarga.whatsapp.api.Interactive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a message out in parts within WhatsApp's limits, the same ones for the same message every time. */
public final class Layout {
    /** Longest text, characters; counted here in UTF-16 units, which are never fewer. Source: Cloud API, text messages. */
    private static final int TEXT_LIMIT = 4096;

    /** Longest caption, and longest body of an interactive message. Source: Cloud API. */
    private static final int BODY_LIMIT = 1024;

    private final ChannelWords words;
    private final Choices choices;

    /**
     * With the channel's words.
     *
     * @param words the words
     */
    public Layout(ChannelWords words) {
        this.words = words;
        this.choices = new Choices(words);
    }

    /**
     * A message laid out.
     *
     * @param parts what to send, in order; empty if nothing in the message can be seen
     * @param later options that stand on further pages, in order; empty if all are shown
     */
    public record Sheet(List<Part> parts, List<Option> later) {}

    /**
     * Lays out.
     *
     * @param message the message
     * @param more    payload of the row that leads to further options
     * @return the parts in order
     */
    public Sheet sheet(OutboundMessage message, String more) {
        List<Option> options = Choices.distinct(message.options());
        if (!options.isEmpty() && !Choices.fitButtons(options)) {
            options = Numbers.onto(options);
        }
        List<Part> parts = new ArrayList<>();
        boolean captioned = options.isEmpty() && !message.requestsLocation() && captioned(message, parts);
        if (!captioned) {
            message.media().forEach(file -> parts.add(file(file, Optional.empty())));
            parts.addAll(written(message, options, more));
        }
        return new Sheet(parts, options.subList(Choices.shown(options), options.size()));
    }

    /**
     * What is said instead of a file that cannot be sent: the words under it, and that there is a file.
     *
     * @param file the file
     * @return a part as it would have been, one message
     */
    public Part.Words instead(Part.File file) {
        String unsent = words.unsent();
        return new Part.Words(
                text(file.caption().map(caption -> caption + "\n\n" + unsent).orElse(unsent)));
    }

    /** Adds a single file with the words under it, if they can be. */
    private boolean captioned(OutboundMessage message, List<Part> parts) {
        List<String> caption = Pieces.of(message.text(), BODY_LIMIT);
        if (message.media().size() != 1 || caption.size() > 1) {
            return false;
        }
        MediaContent.Stored file = message.media().get(0);
        Optional<SentAs> form = FileRules.sentAs(file);
        if (form.isEmpty() || !FileRules.captioned(form.get())) {
            return false;
        }
        parts.add(file(file, caption.stream().findFirst()));
        return true;
    }

    private Part file(MediaContent.Stored file, Optional<String> caption) {
        return FileRules.sentAs(file)
                .<Part>map(form -> new Part.File(file, form, caption))
                .orElseGet(() -> new Part.Words(text(words.unsent())));
    }

    private List<Part> written(OutboundMessage message, List<Option> options, String more) {
        RichText text = Choices.fitButtons(options) ? message.text() : Numbers.beside(message.text(), options);
        List<Part> parts = new ArrayList<>();
        if (message.requestsLocation()) {
            String body = body(text, words.choose(), parts);
            parts.add(new Part.Words(Interactive.locationRequest(body)));
            if (!options.isEmpty()) {
                parts.add(new Part.Words(choices.of(words.or(), options, more)));
            }
        } else if (options.isEmpty()) {
            Pieces.of(text, TEXT_LIMIT).forEach(piece -> parts.add(new Part.Words(text(piece))));
        } else {
            String body = body(text, words.choose(), parts);
            parts.add(new Part.Words(choices.of(body, options, more)));
        }
        return parts;
    }

    /** The words over something to choose: all of them, or if they are too long, a short sentence after messages of text. */
    private static String body(RichText text, String instead, List<Part> before) {
        List<String> whole = Pieces.of(text, BODY_LIMIT);
        if (whole.size() == 1) {
            return whole.get(0);
        }
        Pieces.of(text, TEXT_LIMIT).forEach(piece -> before.add(new Part.Words(text(piece))));
        return instead;
    }

    private static Content text(String body) {
        return new Content.Text(body, false);
    }
}
