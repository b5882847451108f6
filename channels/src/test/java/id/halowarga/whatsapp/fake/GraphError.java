package id.halowarga.whatsapp.fake;

import java.util.Map;

/** A refusal as the Graph API words it. */
public final class GraphError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final String details;

    /**
     * A refusal.
     *
     * @param status  HTTP status
     * @param code    the platform's code
     * @param title   its title
     * @param details what exactly is wrong
     */
    public GraphError(int status, int code, String title, String details) {
        super("(#" + code + ") " + title);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    static GraphError parameter(String details) {
        return new GraphError(400, 131009, "Parameter value is not valid", details);
    }

    static GraphError missing(String parameter) {
        return new GraphError(
                400, 131008, "Required parameter is missing", "The parameter " + parameter + " is required.");
    }

    static GraphError token() {
        return new GraphError(401, 190, "Error validating access token", "Session has expired.");
    }

    static GraphError noSuchObject(String id) {
        return new GraphError(
                400,
                100,
                "Unsupported request",
                "Object with ID '" + id + "' does not exist, cannot be loaded due to missing permissions");
    }

    int status() {
        return status;
    }

    /**
     * The platform's code.
     *
     * @return the code
     */
    public int code() {
        return code;
    }

    /**
     * What exactly is wrong.
     *
     * @return the details
     */
    public String details() {
        return details;
    }

    Map<String, Object> body() {
        return Map.of(
                "error",
                Map.of(
                        "message",
                        getMessage(),
                        "type",
                        "OAuthException",
                        "code",
                        code,
                        "error_data",
                        Map.of("messaging_product", "whatsapp", "details", details),
                        "fbtrace_id",
                        "AfakeTraceOfTheTests"));
    }

    Map<String, Object> asStatusError() {
        return Map.of(
                "code",
                code,
                "title",
                String.valueOf(getMessage()),
                "message",
                String.valueOf(getMessage()),
                "error_data",
                Map.of("details", details));
    }
}
