package id.halowarga.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Calls the Bot API and turns the library's exceptions into answers. Nothing of an exception goes further than its kind,
 * since addresses in their messages contain the token.
 */
final class TelegramApi {
    private static final int LONGEST_DESCRIPTION = 120;

    private final TelegramClient client;
    private final Duration limit;

    /**
     * On a client.
     *
     * @param client the library's client
     * @param limit  longest time of a call
     */
    TelegramApi(TelegramClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    /**
     * Calls and waits for the answer.
     *
     * @param call what to call
     * @param <T>  what it returns
     * @return the answer
     */
    <T> ApiAnswer<T> call(ApiCall<T> call) {
        try {
            return new ApiAnswer.Done<>(call.begin(client).get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return failure(failed.getCause());
        } catch (TimeoutException late) {
            return new ApiAnswer.Unreachable<>("timeout");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new ApiAnswer.Unreachable<>("interrupted");
        } catch (TelegramApiException failed) {
            return failure(failed);
        }
    }

    /**
     * Calls without waiting; whatever becomes of it changes nothing.
     *
     * @param call what to call
     * @param <T>  what it would return
     */
    <T> void callAndForget(ApiCall<T> call) {
        try {
            // The future is dropped on purpose: the caller has nothing to do about a failure.
            var unused = call.begin(client);
        } catch (TelegramApiException | RuntimeException unanswerable) {
            // As good as a refusal by Telegram, which would not be noticed either.
        }
    }

    private static <T> ApiAnswer<T> failure(@Nullable Throwable cause) {
        if (cause instanceof TelegramApiRequestException answered && hasCode(answered)) {
            return refused(answered);
        }
        if (cause instanceof TelegramApiValidationException) {
            return new ApiAnswer.Refused<>(400, "not valid", Optional.empty(), Optional.empty());
        }
        if (cause instanceof InterruptedIOException) {
            return new ApiAnswer.Unreachable<>("timeout");
        }
        if (cause instanceof IOException) {
            return new ApiAnswer.Unreachable<>("connection failed");
        }
        return new ApiAnswer.Unreachable<>("unreadable answer");
    }

    /** Without a code it is the library's word for an answer that is not the Bot API's, such as a proxy's page. */
    private static boolean hasCode(TelegramApiRequestException answer) {
        return answer.getErrorCode() != null && answer.getErrorCode() > 0;
    }

    private static <T> ApiAnswer<T> refused(TelegramApiRequestException answer) {
        Optional<ResponseParameters> parameters = Optional.ofNullable(answer.getParameters());
        return new ApiAnswer.Refused<>(
                answer.getErrorCode(),
                shortened(answer.getApiResponse()),
                parameters.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
                parameters.map(ResponseParameters::getMigrateToChatId).map(String::valueOf));
    }

    private static String shortened(@Nullable String description) {
        if (description == null) {
            return "";
        }
        return description.length() > LONGEST_DESCRIPTION ? description.substring(0, LONGEST_DESCRIPTION) : description;
    }
}
