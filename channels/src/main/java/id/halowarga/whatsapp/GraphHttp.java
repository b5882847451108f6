package id.halowarga.whatsapp;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Connections to the Graph API. They follow no redirection, since each of them carries the access token. */
final class GraphHttp {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final RestClient client;

    /**
     * With the token and the address of the settings.
     *
     * @param settings token, address, time limit
     */
    GraphHttp(WhatsAppSettings settings) {
        HttpClient connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(connections);
        factory.setReadTimeout(settings.callTimeout());
        this.client = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(settings.apiUrl().replaceAll("/+$", "") + "/" + settings.apiVersion())
                .defaultHeaders(headers -> headers.setBearerAuth(settings.accessToken()))
                .build();
    }

    /**
     * The client: addresses are relative to base and version, the bearer token is said with every call, an answer is
     * limited in time as a whole.
     *
     * @return the client
     */
    RestClient client() {
        return client;
    }
}
