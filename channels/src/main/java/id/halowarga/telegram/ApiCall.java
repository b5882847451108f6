package id.halowarga.telegram;

import java.util.concurrent.CompletableFuture;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * One call of the Bot API.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
interface ApiCall<T> {
    /**
     * Begins the call.
     *
     * @param client the library's client
     * @return its result
     * @throws TelegramApiException if the library refuses the parameters
     */
    CompletableFuture<T> begin(TelegramClient client) throws TelegramApiException;
}
