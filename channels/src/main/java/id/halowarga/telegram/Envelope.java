package id.halowarga.telegram;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import id.halowarga.text.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every message has around its content.
 *
 * @param id      the message's identity
 * @param sender  who wrote it, and where
 * @param sentAt  when
 * @param replyTo the message of ours that it answers
 */
record Envelope(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo) {
    /**
     * Of an update.
     *
     * @param updateId the update's identity
     * @param sender   who wrote
     * @param date     when, seconds since 1970
     * @param replyTo  what is answered
     * @return the envelope
     */
    static Envelope of(long updateId, Sender sender, long date, Optional<ReplyTo> replyTo) {
        MessageId id = new MessageId(ChannelName.TELEGRAM, Long.toString(updateId));
        return new Envelope(id, sender, Instant.ofEpochSecond(date), replyTo);
    }

    /**
     * Who wrote in a chat.
     *
     * @param from the account
     * @param chat the chat
     * @return the sender; empty for bots, channels, and accounts that stay anonymous
     */
    static Optional<Sender> sender(Update.@Nullable User from, Update.Chat chat) {
        if (from == null || from.isBot() || chat.type().equals("channel")) {
            return Optional.empty();
        }
        ChatAddress address = new ChatAddress(ChannelName.TELEGRAM, Long.toString(chat.id()));
        boolean group = !chat.type().equals("private");
        return Optional.of(new Sender(address, Long.toString(from.id()), name(from), group, language(from)));
    }

    private static String name(Update.User from) {
        String name = Stream.of(from.firstName(), from.lastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return HarmlessText.of(name).replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> language(Update.User from) {
        return Optional.ofNullable(from.languageCode())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(Language::isCode);
    }

    /**
     * A message that only gets a helpful sentence.
     *
     * @param kind what it was
     * @return the message
     */
    InboundMessage unsupported(UnsupportedKind kind) {
        return new InboundMessage.Unsupported(id, sender, sentAt, replyTo, kind);
    }
}
