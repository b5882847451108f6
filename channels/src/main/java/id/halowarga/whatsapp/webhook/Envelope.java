package id.halowarga.whatsapp.webhook;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What every message has around its content.
 *
 * @param id      the message's identity
 * @param sender  who wrote it
 * @param sentAt  when
 * @param replyTo the message of ours that it answers
 */
record Envelope(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo) {
    /**
     * Of a message.
     *
     * @param message the message
     * @param name    the person's name in their profile, empty if unknown
     * @param sentAt  when it was sent
     * @return the envelope
     * @throws IllegalArgumentException if the message names no identity or no sender
     */
    static Envelope of(JsonNode message, String name, Instant sentAt) {
        String from = message.path("from").asString("");
        ChatAddress chat = new ChatAddress(ChannelName.WHATSAPP, from);
        return new Envelope(
                new MessageId(ChannelName.WHATSAPP, message.path("id").asString("")),
                new Sender(
                        chat,
                        from,
                        HarmlessText.of(name).replaceAll("\\s+", " ").strip(),
                        false,
                        Optional.empty()),
                sentAt,
                repliedTo(message.path("context"), from));
    }

    /** A person can reply to a message of their own, too. */
    private static Optional<ReplyTo> repliedTo(JsonNode context, String from) {
        String id = context.path("id").asString("");
        return id.isEmpty() || context.path("from").asString("").equals(from)
                ? Optional.empty()
                : Optional.of(new ReplyTo(id, Optional.empty()));
    }

    /**
     * The same about a message of ours.
     *
     * @param messageId the message of ours, null if unknown
     * @return the envelope
     */
    Envelope on(@Nullable String messageId) {
        return messageId == null || messageId.isEmpty()
                ? this
                : new Envelope(id, sender, sentAt, Optional.of(new ReplyTo(messageId, Optional.empty())));
    }

    /**
     * A message that only gets a helpful sentence, or none.
     *
     * @param kind what it was
     * @return the message
     */
    InboundMessage unsupported(UnsupportedKind kind) {
        return new InboundMessage.Unsupported(id, sender, sentAt, replyTo, kind);
    }
}
