package id.halowarga.telegram;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.Inbox;
import id.halowarga.message.InboundMessage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import tools.jackson.databind.JsonNode;

/** Takes updates in, however they arrive: into the inbox, or past it if there is nothing for a conversation in them. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final UpdateReader reader;
    private final UpdateMapper mapper;
    private final Inbox inbox;
    private final ChatMoves moves;
    private final TelegramApi api;

    /**
     * For a bot.
     *
     * @param reader reads updates
     * @param mapper maps them
     * @param inbox  takes messages
     * @param moves  takes groups' new identifiers
     * @param api    ends the waiting sign on pressed buttons
     */
    Reception(UpdateReader reader, UpdateMapper mapper, Inbox inbox, ChatMoves moves, TelegramApi api) {
        this.reader = reader;
        this.mapper = mapper;
        this.inbox = inbox;
        this.moves = moves;
        this.api = api;
    }

    /**
     * Takes an update in. One that cannot be read or mapped is let go, since it would be no better next time.
     *
     * @param tree the update
     * @throws id.halowarga.channel.InboxUnavailableException if what it tells could not be stored: it must be delivered again
     */
    void take(JsonNode tree) {
        Optional<Update> update = reader.read(tree);
        if (update.isEmpty()) {
            LOG.warn(
                    "Telegram update {} cannot be read and is let go",
                    tree.path("update_id").asLong());
            return;
        }
        if (update.get().message() != null) {
            MessageMapper.migration(update.get().message())
                    .ifPresent(migration -> moves.moved(migration.from(), migration.to(), migration.at()));
        }
        mapped(update.get()).ifPresent(inbox::append);
        if (update.get().callbackQuery() != null) {
            endWaiting(update.get().callbackQuery().id());
        }
    }

    private Optional<InboundMessage> mapped(Update update) {
        try {
            return mapper.map(update);
        } catch (IllegalArgumentException refused) {
            LOG.warn("Telegram update {} holds a value out of range and is let go", update.updateId());
            return Optional.empty();
        }
    }

    /** Telegram shows a waiting sign on the button until this call; nothing else depends on it. */
    private void endWaiting(String queryId) {
        api.callAndForget(client -> client.executeAsync(new AnswerCallbackQuery(queryId)));
    }
}
