package id.halowarga.webchat;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.MediaStore;
import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MessageId;
import id.halowarga.message.Option;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes what pages post: into the chat's history, so that a reload shows it, then into the inbox. Both know a repeated
 * message by its identifier, so that the page may repeat until it succeeds.
 */
@Component
class Reception {
    private static final int LINES_WITH_BUTTONS = 200;

    private final Inbox inbox;
    private final ChatHistory history;
    private final MediaStore files;
    private final Pace pace;
    private final Clock clock;

    Reception(Inbox inbox, ChatHistory history, MediaStore files, Pace pace, Clock clock) {
        this.inbox = inbox;
        this.history = history;
        this.files = files;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Takes words, a press or a place.
     *
     * @param sender who posts, and into which chat
     * @param posted what was posted
     * @return where it stands in the chat
     * @throws Refusal if it is malformed, too fast, or presses a button that is not there
     */
    Receipt take(Sender sender, PostedMessage posted) {
        PostedMessage.Content content = posted.checked();
        String clientId = PostedMessage.requireId(posted.id());
        pace.admit(sender.chat());
        Envelope envelope = envelope(sender, clientId, PostedMessage.replied(posted.replyTo()));
        if (content instanceof PostedMessage.Content.Words words) {
            return keep(envelope, envelope.line(words.text()), envelope.text(words.text()));
        }
        if (content instanceof PostedMessage.Content.Press press) {
            Option pressed = button(sender, press.payload());
            return keep(envelope, envelope.line(pressed.label()), envelope.press(pressed.payload()));
        }
        if (content instanceof PostedMessage.Content.Spot spot) {
            return keep(envelope, envelope.line("").withPin(spot.pin()), envelope.location(spot.pin()));
        }
        throw new IllegalStateException("an unknown kind of content");
    }

    /**
     * Takes a file.
     *
     * @param sender who posts, and into which chat
     * @param posted the file
     * @return where it stands in the chat
     * @throws Refusal if it is too fast, or the file cannot be kept now
     */
    Receipt take(Sender sender, PostedFile posted) {
        pace.admit(sender.chat());
        Envelope envelope = envelope(sender, posted.id(), posted.replyTo());
        MediaContent content = store(posted);
        ChatLine line = content instanceof MediaContent.Stored stored
                ? envelope.line(posted.caption()).withMedia(List.of(stored))
                : envelope.line((posted.fileName().orElse("") + "\n" + posted.caption()).strip());
        return keep(envelope, line, envelope.media(content, posted));
    }

    private MediaContent store(PostedFile posted) {
        try (InputStream bytes = posted.file().getInputStream()) {
            return files.store(posted.kind(), posted.fileName(), bytes);
        } catch (IOException e) {
            throw Refusal.unavailable();
        }
    }

    private Option button(Sender sender, String payload) {
        List<ChatEntry> lines = history.before(sender.chat(), Long.MAX_VALUE, LINES_WITH_BUTTONS);
        return lines.stream()
                .map(entry -> entry.line().prompt().flatMap(prompt -> prompt.option(payload)))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElseThrow(Refusal::spentButton);
    }

    private Envelope envelope(Sender sender, String clientId, Optional<String> replyTo) {
        return new Envelope(sender, clientId, clock.instant(), replyTo);
    }

    private Receipt keep(Envelope envelope, ChatLine line, InboundMessage message) {
        long sequence = history.append(envelope.sender().chat(), "in:" + envelope.clientId(), line);
        inbox.append(message);
        return new Receipt(envelope.clientId(), sequence);
    }

    /**
     * What the page learns of a message that was taken.
     *
     * @param id       the page's identifier of the message
     * @param sequence its place in the chat
     */
    record Receipt(String id, long sequence) {}

    /** What all kinds of message have in common. */
    private record Envelope(Sender sender, String clientId, Instant at, Optional<String> repliedLine) {
        ChatLine line(String text) {
            return ChatLine.ofPerson(clientId, at, text, repliedLine);
        }

        InboundMessage text(String text) {
            return new InboundMessage.Text(id(), sender, at, replyTo(), text);
        }

        InboundMessage press(String payload) {
            return new InboundMessage.ButtonPress(id(), sender, at, replyTo(), payload);
        }

        InboundMessage location(Pin pin) {
            return new InboundMessage.Location(id(), sender, at, replyTo(), pin, "");
        }

        InboundMessage media(MediaContent content, PostedFile posted) {
            return new InboundMessage.Media(id(), sender, at, replyTo(), content, posted.caption(), posted.album());
        }

        /** The page's identifier is unique within its chat only; the hash keeps the chat out of logs. */
        private MessageId id() {
            return new MessageId(ChannelName.WEBCHAT, Session.hash(sender.chat().encoded() + "/" + clientId));
        }

        private Optional<ReplyTo> replyTo() {
            return repliedLine.map(line -> new ReplyTo(line, Optional.empty()));
        }
    }
}
