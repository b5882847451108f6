package id.halowarga.whatsapp.webhook;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.Option;
import id.halowarga.message.Pin;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps messages of people to our own, each kind in its way; kinds that are not known get a helpful answer. */
final class MessageMapper {
    private static final Set<String> NUMBER_CHANGES = Set.of("user_changed_number", "customer_changed_number");

    /** Thumb up, red heart, OK hand, check mark. */
    private static final Set<Integer> APPROVING = Set.of(0x1F44D, 0x2764, 0x1F44C, 0x2705);

    private final Attachments attachments = new Attachments();

    /**
     * Maps a message.
     *
     * @param envelope what is around its content
     * @param message  its content
     * @return what it is
     * @throws IllegalArgumentException if it holds a value out of range
     */
    Arrival map(Envelope envelope, WebhookMessage message) {
        Optional<Arrival> file = attachments.of(message).map(found -> said(media(envelope, found)));
        return file.orElseGet(() -> withoutFile(envelope, message));
    }

    private static Arrival withoutFile(Envelope envelope, WebhookMessage message) {
        String type = message.type() == null ? "" : message.type();
        return switch (type) {
            case "text" ->
                said(words(
                        envelope, message.text() == null ? null : message.text().body()));
            case "location" -> said(place(envelope, message.location()));
            case "interactive" -> said(choice(envelope, message.interactive()));
            case "button" -> said(quickReply(envelope, message.button()));
            case "reaction" -> reaction(envelope, message.reaction());
            case "system" -> event(envelope, message.system());
            case "contacts" -> said(envelope.unsupported(UnsupportedKind.CONTACT));
            case "edit" -> said(envelope.unsupported(UnsupportedKind.EDITED));
            case "revoke" -> said(envelope.unsupported(UnsupportedKind.DELETED));
            // The person opened the chat for the first time and has not written yet.
            case "request_welcome" -> said(words(envelope, "/start"));
            default -> said(envelope.unsupported(UnsupportedKind.OTHER));
        };
    }

    private static Arrival said(InboundMessage message) {
        return new Arrival.Said(message);
    }

    private static InboundMessage media(Envelope envelope, Attachments.Attachment file) {
        return new InboundMessage.Media(
                envelope.id(),
                envelope.sender(),
                envelope.sentAt(),
                envelope.replyTo(),
                file.reference(),
                file.caption(),
                Optional.empty());
    }

    private static InboundMessage words(Envelope envelope, @Nullable String written) {
        String words = written == null ? "" : HarmlessText.of(written);
        return words.isBlank()
                ? envelope.unsupported(UnsupportedKind.OTHER)
                : new InboundMessage.Text(
                        envelope.id(), envelope.sender(), envelope.sentAt(), envelope.replyTo(), words);
    }

    private static InboundMessage place(Envelope envelope, WebhookMessage.@Nullable Place place) {
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return envelope.unsupported(UnsupportedKind.OTHER);
        }
        String label = Stream.of(place.name(), place.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return new InboundMessage.Location(
                envelope.id(),
                envelope.sender(),
                envelope.sentAt(),
                envelope.replyTo(),
                new Pin(place.latitude(), place.longitude()),
                HarmlessText.of(label));
    }

    private static InboundMessage choice(Envelope envelope, WebhookMessage.@Nullable Choice choice) {
        if (choice == null) {
            return envelope.unsupported(UnsupportedKind.OTHER);
        }
        WebhookMessage.Chosen chosen = choice.buttonReply() == null ? choice.listReply() : choice.buttonReply();
        return chosen == null
                ? envelope.unsupported(UnsupportedKind.OTHER)
                : press(envelope, chosen.id(), chosen.title());
    }

    /**
     * Our templates ask people to write and give their buttons no payload, which then is the label: such a button says no more
     * than that the person wants to read.
     */
    private static InboundMessage quickReply(Envelope envelope, WebhookMessage.@Nullable QuickReply button) {
        if (button == null) {
            return envelope.unsupported(UnsupportedKind.OTHER);
        }
        boolean ours = button.payload() != null && !button.payload().equals(button.text());
        return press(envelope, ours ? button.payload() : InboundMessage.ButtonPress.OPENING, button.text());
    }

    /** A button that is not one of ours says what stands on it. */
    private static InboundMessage press(Envelope envelope, @Nullable String payload, @Nullable String label) {
        String id = payload == null ? "" : HarmlessText.of(payload);
        return id.isBlank() || id.getBytes(StandardCharsets.UTF_8).length > Option.MAX_PAYLOAD_BYTES
                ? words(envelope, label)
                : new InboundMessage.ButtonPress(
                        envelope.id(), envelope.sender(), envelope.sentAt(), Optional.empty(), id);
    }

    private static Arrival reaction(Envelope envelope, WebhookMessage.@Nullable Reaction reaction) {
        if (reaction == null || reaction.emoji() == null || reaction.emoji().isEmpty()) {
            return new Arrival.Nothing();
        }
        UnsupportedKind kind =
                APPROVING.contains(bare(reaction.emoji())) ? UnsupportedKind.APPROVAL : UnsupportedKind.REACTION;
        return said(envelope.on(reaction.messageId()).unsupported(kind));
    }

    /** An emoji without its colour of skin and its variation. */
    private static int bare(String emoji) {
        return emoji.codePointAt(0);
    }

    private static Arrival event(Envelope envelope, WebhookMessage.@Nullable Event event) {
        if (event == null || event.type() == null || !NUMBER_CHANGES.contains(event.type())) {
            return new Arrival.Nothing();
        }
        String number = event.waId() == null ? event.newWaId() : event.waId();
        ChatAddress from = envelope.sender().chat();
        if (number == null || number.equals(from.chat())) {
            return new Arrival.Nothing();
        }
        return new Arrival.Moved(from, new ChatAddress(ChannelName.WHATSAPP, number), envelope.sentAt());
    }
}
