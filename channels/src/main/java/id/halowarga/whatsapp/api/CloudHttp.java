package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP, with our token; every failure is a value. */
final class CloudHttp {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** No answer of the API is longer; files are no answers. */
    private static final int LONGEST_ANSWER = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RestClient client;

    CloudHttp(CloudAccess access) {
        HttpClient.Version version =
                "https".equals(access.base().getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(version)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
        requests.setReadTimeout(access.timeout());
        this.client = RestClient.builder()
                .requestFactory(requests)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, "Bearer " + access.token().value())
                .build();
    }

    private record Problem(Optional<Cause> error) {}

    private record Cause(int code) {}

    <T> ApiAnswer<T> post(URI address, Object body, Class<T> type) {
        return call(
                client.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsBytes(body)),
                response -> read(response, type));
    }

    <T> ApiAnswer<T> upload(URI address, UploadForm form, Class<T> type) {
        return call(client.post().uri(address).contentType(form.type()).body(form), response -> read(response, type));
    }

    <T> ApiAnswer<T> get(URI address, Class<T> type) {
        return call(client.method(HttpMethod.GET).uri(address), response -> read(response, type));
    }

    /** The response stays open: closing the download ends it. */
    ApiAnswer<Download> download(URI address) {
        return call(client.method(HttpMethod.GET).uri(address), response -> {
            long length = response.getHeaders().getContentLength();
            return new ApiAnswer.Done<>(new Download(response.getBody(), length));
        });
    }

    /** What is done with an answer of the status 2xx. */
    private interface Reading<T> {
        ApiAnswer<T> of(ClientHttpResponse response) throws IOException;
    }

    private static <T> ApiAnswer<T> call(RestClient.RequestHeadersSpec<?> request, Reading<T> reading) {
        try {
            ApiAnswer<T> answer = request.exchange(
                    (sent, response) ->
                            response.getStatusCode().is2xxSuccessful() ? reading.of(response) : refusal(response),
                    false);
            return answer == null ? new ApiAnswer.Unreachable<>("no answer") : answer;
        } catch (ResourceAccessException failure) {
            boolean timeout = failure.getCause() instanceof HttpTimeoutException;
            return new ApiAnswer.Unreachable<>(timeout ? "timeout" : "connection failed");
        }
    }

    private static <T> ApiAnswer<T> read(ClientHttpResponse response, Class<T> type) throws IOException {
        try (response) {
            return new ApiAnswer.Done<>(JSON.readValue(body(response), type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new ApiAnswer.Unreachable<>("an answer that cannot be read");
        }
    }

    private static <T> ApiAnswer<T> refusal(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        try (response) {
            Problem problem = JSON.readValue(body(response), Problem.class);
            return new ApiAnswer.Refused<>(
                    status, problem.error().map(Cause::code).orElse(0));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new ApiAnswer.Refused<>(status, 0);
        }
    }

    private static byte[] body(ClientHttpResponse response) throws IOException {
        try (InputStream body = response.getBody()) {
            return body.readNBytes(LONGEST_ANSWER);
        }
    }

    /** Changes what an answer returns; one that does not hold what it should is no answer. */
    static <T, U> ApiAnswer<U> map(ApiAnswer<T> answer, Function<T, U> change) {
        if (answer instanceof ApiAnswer.Refused<T> refused) {
            return new ApiAnswer.Refused<>(refused.status(), refused.code());
        }
        if (answer instanceof ApiAnswer.Unreachable<T> unreachable) {
            return new ApiAnswer.Unreachable<>(unreachable.error());
        }
        try {
            return new ApiAnswer.Done<>(change.apply(((ApiAnswer.Done<T>) answer).result()));
        } catch (IllegalArgumentException | NullPointerException incomplete) {
            return new ApiAnswer.Unreachable<>("an answer that lacks what it should hold");
        }
    }
}
