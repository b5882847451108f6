package id.halowarga.telegram;

import id.halowarga.channel.FetchResult;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Fetches files that people sent. The library's own download takes any answer for the file, asks Telegram's server
 * whatever the settings say, and holds the file in memory; this one does not.
 */
final class FileDownload {
    /** Largest file that bots may fetch, bytes. Source: Bot API, {@code getFile}. */
    private static final long LARGEST = 20L << 20;

    private final TelegramApi api;
    private final TelegramHttp http;

    /**
     * On connections.
     *
     * @param api  the API
     * @param http the connections
     */
    FileDownload(TelegramApi api, TelegramHttp http) {
        this.api = api;
        this.http = http;
    }

    /**
     * Fetches a file.
     *
     * @param reference the file
     * @return its bytes, to be closed by the caller, or why there are none
     */
    FetchResult fetch(MediaContent.Reference reference) {
        if (reference.bytes() > LARGEST) {
            return new FetchResult.Unusable(Reason.TOO_LARGE);
        }
        ApiAnswer<File> answer = api.call(client -> client.executeAsync(new GetFile(reference.platformId())));
        if (answer instanceof ApiAnswer.Done<File> done) {
            return download(done.result(), reference.mimeType());
        }
        return refusal((ApiAnswer.Failure<File>) answer);
    }

    private static FetchResult refusal(ApiAnswer.Failure<File> failure) {
        if (failure instanceof ApiAnswer.Refused<File> refused && refused.code() == 400) {
            boolean tooLarge = refused.description().toLowerCase(Locale.ROOT).contains("too big");
            return new FetchResult.Unusable(tooLarge ? Reason.TOO_LARGE : Reason.UNAVAILABLE);
        }
        return new FetchResult.Failed(failure.error());
    }

    private FetchResult download(File file, Optional<String> mimeType) {
        @Nullable String path = file.getFilePath();
        if (path == null) {
            return new FetchResult.Unusable(Reason.UNAVAILABLE);
        }
        Request request = new Request.Builder().url(http.fileAddress(path)).build();
        try {
            return opened(http.client().newCall(request).execute(), mimeType);
        } catch (IOException broken) {
            return new FetchResult.Failed("connection failed");
        }
    }

    private static FetchResult opened(Response response, Optional<String> mimeType) {
        ResponseBody body = response.body();
        if (response.isSuccessful() && body != null && body.contentLength() <= LARGEST) {
            return new FetchResult.Fetched(body.byteStream(), mimeType);
        }
        response.close();
        if (response.isSuccessful()) {
            return new FetchResult.Unusable(Reason.TOO_LARGE);
        }
        return response.code() == 404
                ? new FetchResult.Unusable(Reason.UNAVAILABLE)
                : new FetchResult.Failed(Integer.toString(response.code()));
    }
}
