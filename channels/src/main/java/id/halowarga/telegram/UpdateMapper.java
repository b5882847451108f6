package id.halowarga.telegram;

import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.ReplyTo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Maps Telegram's updates to our messages. */
final class UpdateMapper {
    /** Thumb up, red heart, OK hand. */
    private static final Set<Integer> APPROVING = Set.of(0x1F44D, 0x2764, 0x1F44C);

    private final MessageMapper messages;
    private final Clock clock;

    /**
     * For a bot.
     *
     * @param bot   the bot's account
     * @param clock the time of presses, which Telegram does not tell
     */
    UpdateMapper(BotIdentity bot, Clock clock) {
        this.messages = new MessageMapper(bot);
        this.clock = clock;
    }

    /**
     * Maps an update.
     *
     * @param update the update
     * @return the message, empty if there is nothing for the conversation in it
     */
    Optional<InboundMessage> map(Update update) {
        if (update.message() != null) {
            return messages.arrived(update.updateId(), update.message());
        }
        if (update.editedMessage() != null) {
            return messages.changed(update.updateId(), update.editedMessage());
        }
        if (update.callbackQuery() != null) {
            return press(update.updateId(), update.callbackQuery());
        }
        if (update.messageReaction() != null) {
            return reaction(update.updateId(), update.messageReaction());
        }
        return Optional.empty();
    }

    private Optional<InboundMessage> press(long updateId, Update.CallbackQuery query) {
        String payload = query.data() == null ? "" : HarmlessText.of(query.data());
        if (query.message() == null || payload.isBlank()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Envelope.sender(query.from(), query.message().chat())
                .map(sender -> Envelope.of(updateId, sender, now.getEpochSecond(), Optional.empty()))
                .map(press -> new InboundMessage.ButtonPress(
                        press.id(), press.sender(), press.sentAt(), press.replyTo(), payload));
    }

    private static Optional<InboundMessage> reaction(long updateId, Update.Reaction reaction) {
        if (reaction.newReaction().isEmpty()) {
            return Optional.empty();
        }
        boolean approves = reaction.newReaction().stream()
                .anyMatch(one -> one.emoji() != null
                        && !one.emoji().isEmpty()
                        && APPROVING.contains(one.emoji().codePointAt(0)));
        ReplyTo message = new ReplyTo(Long.toString(reaction.messageId()), Optional.empty());
        return Envelope.sender(reaction.user(), reaction.chat())
                .filter(sender -> !sender.group())
                .map(sender -> Envelope.of(updateId, sender, reaction.date(), Optional.of(message))
                        .unsupported(approves ? UnsupportedKind.APPROVAL : UnsupportedKind.REACTION));
    }
}
