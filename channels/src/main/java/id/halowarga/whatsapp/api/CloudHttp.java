package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.halowarga.http.PlatformHttp;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP, with our token; every failure is a value. A call runs on its caller's thread alone. */
final class CloudHttp {
    /** No answer of the API is longer; files are no answers. */
    private static final int LONGEST_ANSWER = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final OkHttpClient client;
    private final String authorization;

    CloudHttp(CloudAccess access) {
        this.client = PlatformHttp.client(access.timeout()).build();
        this.authorization = "Bearer " + access.token().value();
    }

    private record Problem(Optional<Cause> error) {}

    private record Cause(int code) {}

    <T> ApiAnswer<T> post(URI address, Object body, Class<T> type) {
        return call(address, new JsonBody(JSON.writeValueAsBytes(body)), response -> read(response, type));
    }

    <T> ApiAnswer<T> upload(URI address, UploadForm form, Class<T> type) {
        return call(address, form, response -> read(response, type));
    }

    <T> ApiAnswer<T> get(URI address, Class<T> type) {
        return call(address, null, response -> read(response, type));
    }

    /** The response stays open: closing the download ends it. */
    ApiAnswer<Download> download(URI address) {
        return call(address, null, response -> {
            ResponseBody body = response.body();
            return new ApiAnswer.Done<>(new Download(body.byteStream(), body.contentLength()));
        });
    }

    /** Written once: a call that may have reached the server is not repeated on another connection. */
    private static final class JsonBody extends RequestBody {
        private static final MediaType TYPE = MediaType.get("application/json");

        private final byte[] json;

        JsonBody(byte[] json) {
            this.json = json;
        }

        @Override
        public MediaType contentType() {
            return TYPE;
        }

        @Override
        public long contentLength() {
            return json.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(json);
        }
    }

    /** What is done with an answer of the status 2xx. */
    private interface Reading<T> {
        ApiAnswer<T> of(Response response) throws IOException;
    }

    private <T> ApiAnswer<T> call(URI address, @Nullable RequestBody body, Reading<T> reading) {
        HttpUrl url = HttpUrl.parse(address.toString());
        if (url == null) {
            return new ApiAnswer.Unreachable<>("an address that cannot be called");
        }
        Request.Builder request = new Request.Builder().url(url).header("Authorization", authorization);
        if (body != null) {
            request.post(body);
        }
        try {
            Response response = client.newCall(request.build()).execute();
            return response.isSuccessful() ? reading.of(response) : refusal(response);
        } catch (InterruptedIOException late) {
            return new ApiAnswer.Unreachable<>("timeout");
        } catch (IOException failed) {
            return new ApiAnswer.Unreachable<>("connection failed");
        }
    }

    private static <T> ApiAnswer<T> read(Response response, Class<T> type) throws IOException {
        try (response) {
            return new ApiAnswer.Done<>(JSON.readValue(body(response), type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new ApiAnswer.Unreachable<>("an answer that cannot be read");
        }
    }

    private static <T> ApiAnswer<T> refusal(Response response) throws IOException {
        int status = response.code();
        try (response) {
            Problem problem = JSON.readValue(body(response), Problem.class);
            return new ApiAnswer.Refused<>(
                    status, problem.error().map(Cause::code).orElse(0));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new ApiAnswer.Refused<>(status, 0);
        }
    }

    private static byte[] body(Response response) throws IOException {
        try (InputStream body = response.body().byteStream()) {
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
