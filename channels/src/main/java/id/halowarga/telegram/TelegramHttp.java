package id.halowarga.telegram;

import id.halowarga.http.PlatformHttp;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Connections to the Bot API. Receiving has its own, so that a request that waits for updates never holds back a message
 * on its way out, and can be ended alone.
 */
final class TelegramHttp implements AutoCloseable {
    private final TelegramToken token;
    private final HttpUrl base;
    private final String prefix;
    private final OkHttpClient http;

    /**
     * Connections with a time limit.
     *
     * @param settings   token and address
     * @param callTimeout longest time of a call
     */
    TelegramHttp(TelegramSettings settings, Duration callTimeout) {
        this.token = settings.botToken();
        this.base = HttpUrl.get(settings.apiUrl());
        this.prefix = base.encodedPath().replaceAll("/+$", "");
        this.http =
                PlatformHttp.client(callTimeout).addInterceptor(this::belowBase).build();
    }

    /**
     * The API on these connections.
     *
     * @return the API
     */
    TelegramApi api() {
        TelegramUrl url = new TelegramUrl(base.scheme(), base.host(), base.port(), false);
        OkHttpTelegramClient client = new OkHttpTelegramClient(http, token.value(), url);
        // The client's own limit ends every call; this one is for an answer that the library never reports.
        return new TelegramApi(
                client, Duration.ofMillis(http.callTimeoutMillis()).plus(PlatformHttp.CONNECT_TIMEOUT));
    }

    /**
     * Address of a file. The library would always take files from Telegram's own server.
     *
     * @param path the file's path as {@code getFile} tells
     * @return the address, which contains the token
     */
    HttpUrl fileAddress(String path) {
        return base.newBuilder()
                .encodedPath("/")
                .addPathSegment("file")
                .addPathSegment("bot" + token.value())
                .addPathSegments(path)
                .build();
    }

    /**
     * The connections themselves, for files.
     *
     * @return the HTTP client
     */
    OkHttpClient client() {
        return http;
    }

    /** Ends every call that is under way. */
    void cancel() {
        http.dispatcher().cancelAll();
    }

    /** The library knows a base without a path only: a Bot API server behind a path gets its path put in front here. */
    private Response belowBase(Interceptor.Chain chain) throws IOException {
        HttpUrl url = chain.request().url();
        HttpUrl below = url.newBuilder().encodedPath(prefix + url.encodedPath()).build();
        return chain.proceed(chain.request().newBuilder().url(below).build());
    }

    @Override
    public void close() {
        cancel();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
