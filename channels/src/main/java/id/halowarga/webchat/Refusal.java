package id.halowarga.webchat;

import org.springframework.http.HttpStatus;

/** A request that is not carried out: the HTTP status, and the catalogue's key of the sentence that says why. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String KEYS = "channel.webchat.refusal.";

    private final HttpStatus status;
    private final String key;

    private Refusal(HttpStatus status, String reason) {
        super("refused: " + reason);
        this.status = status;
        this.key = KEYS + reason;
    }

    static Refusal withoutSession() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "session");
    }

    static Refusal ofForeignSite() {
        return new Refusal(HttpStatus.FORBIDDEN, "foreign");
    }

    static Refusal malformed() {
        return new Refusal(HttpStatus.BAD_REQUEST, "malformed");
    }

    static Refusal emptyMessage() {
        return new Refusal(HttpStatus.BAD_REQUEST, "empty");
    }

    static Refusal overlongMessage() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "overlong");
    }

    static Refusal tooLargeFile() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "large-file");
    }

    static Refusal spentButton() {
        return new Refusal(HttpStatus.CONFLICT, "button");
    }

    static Refusal tooFast() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "fast");
    }

    static Refusal tooManyPages() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "pages");
    }

    static Refusal unknown() {
        return new Refusal(HttpStatus.NOT_FOUND, "unknown");
    }

    static Refusal unavailable() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }

    static Refusal trouble() {
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "trouble");
    }

    /**
     * The answer's status.
     *
     * @return a 4xx or 5xx status
     */
    HttpStatus status() {
        return status;
    }

    /**
     * The catalogue's key of the sentence for the person.
     *
     * @return the key
     */
    String key() {
        return key;
    }
}
