package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.TicketReference;
import id.halowarga.ticket.desk.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a burst says: its words, captions and places as text, and its files. Personal data: {@link #toString()} is redacted.
 *
 * @param text     everything in words, one message a line
 * @param media    the usable files
 * @param unusable number of files that cannot be passed on
 */
record Spoken(String text, List<MediaContent.Stored> media, int unusable) {
    /** Nothing was said. */
    static final Spoken NOTHING = new Spoken("", List.of(), 0);

    static Spoken of(Burst burst) {
        List<String> lines = new ArrayList<>();
        List<MediaContent.Stored> media = new ArrayList<>();
        int unusable = 0;
        for (InboundMessage message : burst.messages()) {
            lines.add(words(message));
            if (message instanceof InboundMessage.Media file) {
                if (file.content() instanceof MediaContent.Stored stored) {
                    media.add(stored);
                } else {
                    unusable++;
                }
            }
        }
        String text =
                String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
        return new Spoken(text.strip(), List.copyOf(media), unusable);
    }

    static String words(InboundMessage message) {
        if (message instanceof InboundMessage.Text text) {
            return text.text();
        }
        if (message instanceof InboundMessage.Media media) {
            return media.caption();
        }
        if (message instanceof InboundMessage.Location location) {
            return place(location.pin(), location.label());
        }
        return "";
    }

    private static String place(Pin pin, String label) {
        return (label.isBlank() ? "" : label + " ") + pin.mapLink();
    }

    /** What the first message replies to, if that was about a ticket. */
    static Optional<TicketReference> reference(Burst burst) {
        return burst.head().replyTo().flatMap(ReplyTo::reference);
    }

    Material material() {
        return new Material(text, media);
    }

    Material material(String words) {
        return new Material(words, media);
    }

    @Override
    public String toString() {
        return "Spoken[REDACTED]";
    }
}
