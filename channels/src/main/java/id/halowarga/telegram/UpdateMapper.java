package id.halowarga.telegram;

import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Maps Telegram's updates to our messages. */
final class UpdateMapper {
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
        return Envelope.sender(reaction.user(), reaction.chat())
                .filter(sender -> !sender.group())
                .map(sender -> Envelope.of(updateId, sender, reaction.date(), Optional.empty())
                        .unsupported(UnsupportedKind.REACTION));
    }
}
