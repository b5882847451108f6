package id.halowarga.telegram.fake;

import java.util.Map;

/** An answer with {@code "ok": false}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Map<String, Object> parameters;

    Refusal(int code, String description, Map<String, Object> parameters) {
        super(description);
        this.code = code;
        this.parameters = parameters;
    }

    static Refusal badRequest(String description) {
        return new Refusal(400, "Bad Request: " + description, Map.of());
    }

    int code() {
        return code;
    }

    Map<String, Object> body() {
        return parameters.isEmpty()
                ? Map.of("ok", false, "error_code", code, "description", getMessage())
                : Map.of("ok", false, "error_code", code, "description", getMessage(), "parameters", parameters);
    }
}
