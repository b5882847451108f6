package id.halowarga.webchat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor's browser as far as HTTP goes: it keeps cookies and sends what our page sends. */
final class WebchatVisitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebchatServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    WebchatVisitor(WebchatServer server) {
        this.server = server;
    }

    /** One answer. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String error() {
            return json().path("error").asString("");
        }
    }

    HttpClient client() {
        return client;
    }

    Answer open() {
        return get("/");
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer post(String path, String json) {
        return send(fromOurPage(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    Answer upload(String path, Form form) {
        return send(fromOurPage(path)
                .header("Content-Type", "multipart/form-data; boundary=" + Form.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()))
                .build());
    }

    HttpRequest.Builder fromOurPage(String path) {
        return HttpRequest.newBuilder(server.at(path))
                .header("X-Halo-Warga", "1")
                .header("Sec-Fetch-Site", "same-origin");
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A visitor of another server with the same cookies. */
    WebchatVisitor movedTo(WebchatServer other) {
        WebchatVisitor moved = new WebchatVisitor(other);
        URI there = other.at("/");
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> moved.cookies.getCookieStore().add(there, cookie));
        return moved;
    }

    /** The fields and the file of a form. */
    static final class Form {
        static final String BOUNDARY = "----form";

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Form field(String name, String value) {
            write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n");
            return this;
        }

        Form file(String name, byte[] content) {
            write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(content);
            write("\r\n");
            return this;
        }

        private void write(String text) {
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        byte[] bytes() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(body.toByteArray());
            whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return whole.toByteArray();
        }
    }
}
