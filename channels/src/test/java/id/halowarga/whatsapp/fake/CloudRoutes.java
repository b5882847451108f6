package id.halowarga.whatsapp.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The Cloud API's addresses. */
final class CloudRoutes {
    private static final Pattern VERSIONED = Pattern.compile(".*/v[0-9]+\\.[0-9]+(/.*)");
    private static final Pattern FILE = Pattern.compile("/([0-9]{5,})");
    private static final String OURS = "/" + FakeCloudApi.PHONE_NUMBER_ID;
    private static final JsonMapper JSON = new JsonMapper();

    private final CloudPlatform platform;
    private final Faults faults;
    private final List<ApiRequest> requests;
    private final String base;

    CloudRoutes(CloudPlatform platform, Faults faults, List<ApiRequest> requests, String base) {
        this.platform = platform;
        this.faults = faults;
        this.requests = requests;
        this.base = base;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            try {
                answer(exchange, body);
            } catch (GraphError error) {
                send(exchange, error.status(), JSON.writeValueAsBytes(error.body()));
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.endsWith("/whatsapp_business/attachments/")) {
            download(exchange);
            return;
        }
        Matcher versioned = VERSIONED.matcher(path);
        if (!versioned.matches()) {
            throw GraphError.noSuchObject(path);
        }
        String below = versioned.group(1);
        if (method.equals("POST") && below.equals(OURS + "/messages")) {
            message(exchange, below, object(body));
        } else if (method.equals("POST") && below.equals(OURS + "/media")) {
            upload(exchange, below, body);
        } else if (method.equals("GET") && FILE.matcher(below).matches()) {
            lookup(exchange, below);
        } else {
            throw GraphError.noSuchObject(below);
        }
    }

    private void message(HttpExchange exchange, String path, Map<String, Object> message)
            throws IOException, InterruptedException {
        ApiRequest request = new ApiRequest("POST", path, message);
        requests.add(request);
        Optional<Faults.Fault> fault = faults.take(request.marksRead() ? Faults.Call.READ : Faults.Call.MESSAGE);
        if (!fails(exchange, fault)) {
            requireToken(exchange);
            Map<String, Object> answer =
                    request.marksRead() ? platform.read(Fields.of(message)) : platform.send(request);
            if (fault.filter(Faults.Fault::swallows).isEmpty()) {
                reply(exchange, answer);
            }
        }
    }

    private void upload(HttpExchange exchange, String path, byte[] body) throws IOException, InterruptedException {
        UploadedForm form = UploadedForm.read(exchange.getRequestHeaders().getFirst("Content-Type"), body);
        requests.add(new ApiRequest("POST", path, Map.copyOf(form.fields())));
        if (!fails(exchange, Faults.Call.UPLOAD)) {
            requireToken(exchange);
            Fields fields = Fields.of(Map.copyOf(form.fields()));
            fields.only("messaging_product", "whatsapp");
            reply(exchange, platform.upload(fields.text("type"), form.file()));
        }
    }

    private void lookup(HttpExchange exchange, String path) throws IOException, InterruptedException {
        requests.add(new ApiRequest("GET", path, Map.of()));
        if (!fails(exchange, Faults.Call.LOOKUP)) {
            requireToken(exchange);
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
            if (path.equals(OURS)) {
                reply(
                        exchange,
                        Map.of("id", FakeCloudApi.PHONE_NUMBER_ID, "display_phone_number", FakeCloudApi.NUMBER));
            } else if (!query.isEmpty() && !query.equals("phone_number_id=" + FakeCloudApi.PHONE_NUMBER_ID)) {
                throw GraphError.parameter("phone_number_id");
            } else {
                reply(exchange, platform.lookup(path.substring(1), base));
            }
        }
    }

    private void download(HttpExchange exchange) throws IOException, InterruptedException {
        if (fails(exchange, Faults.Call.DOWNLOAD)) {
            return;
        }
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        Optional<StoredFile> file = platform.download(query.replace("mid=", ""));
        if (!saysToken(exchange) || faults.tokenExpired()) {
            send(exchange, 401, new byte[0]);
        } else if (file.isEmpty()) {
            send(exchange, 404, new byte[0]);
        } else {
            exchange.getResponseHeaders().set("Content-Type", file.get().mimeType());
            send(exchange, 200, file.get().content());
        }
    }

    /** Does what the next fault says; true if that was the answer. */
    private boolean fails(HttpExchange exchange, Faults.Call call) throws IOException, InterruptedException {
        return fails(exchange, faults.take(call));
    }

    private static boolean fails(HttpExchange exchange, Optional<Faults.Fault> fault)
            throws IOException, InterruptedException {
        if (fault.isEmpty() || fault.get().swallows()) {
            return false;
        }
        if (fault.get().until().isPresent()) {
            fault.get().until().get().await();
            return false;
        }
        send(exchange, fault.get().status(), fault.get().body().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private void requireToken(HttpExchange exchange) {
        if (!saysToken(exchange) || faults.tokenExpired()) {
            throw GraphError.token();
        }
    }

    private static boolean saysToken(HttpExchange exchange) {
        return ("Bearer " + FakeCloudApi.TOKEN)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(byte[] body) {
        try {
            return JSON.readValue(body, Map.class);
        } catch (JacksonException malformed) {
            throw new GraphError(400, 100, "Invalid parameter", "The body is not a JSON object.");
        }
    }

    private static void reply(HttpExchange exchange, Map<String, Object> body) throws IOException {
        send(exchange, 200, JSON.writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
