package id.halowarga.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** How a messenger's server is called: on connections that are kept, within a time limit, and never at an address that it names. */
public final class PlatformHttp {
    /** Longest time until a server takes a connection. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /**
     * More than workers ever send at a time. OkHttp's own limits are 5 calls to a server, and 5 connections that are kept, so that with more
     * senders nearly every call would begin with a handshake.
     */
    private static final int CALLS_AT_A_TIME = 64;

    /** How long a connection that nobody uses is kept. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private PlatformHttp() {}

    /**
     * Begins a client with connections of its own.
     *
     * @param callTimeout longest time of a call, from its beginning until its answer is read
     * @return what may still be changed; redirects are not followed, since a token goes with every call
     */
    public static OkHttpClient.Builder client(Duration callTimeout) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(CALLS_AT_A_TIME);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_A_TIME);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(CALLS_AT_A_TIME, IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(callTimeout)
                .writeTimeout(callTimeout)
                .callTimeout(callTimeout)
                .followRedirects(false)
                .followSslRedirects(false);
    }
}
