package id.halowarga.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/**
 * Takes the updates that Telegram brings. Any answer other than 200 makes Telegram bring an update again, so only a
 * message that could not be stored gets one; an update that nobody can read is taken.
 */
final class TelegramWebhook {
    /** Where it listens. */
    static final String PATH = "/webhooks/telegram";

    /** Largest body read, bytes; an update has a few kilobytes. */
    private static final int LARGEST = 1 << 20;

    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);

    private final byte[] secret;
    private final UpdateReader reader;
    private final Supplier<Optional<Reception>> reception;

    /**
     * For a secret.
     *
     * @param secret    what Telegram must say
     * @param reader    reads updates
     * @param reception takes updates, empty until the bot's account is known
     */
    TelegramWebhook(String secret, UpdateReader reader, Supplier<Optional<Reception>> reception) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.reader = reader;
        this.reception = reception;
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return 401 without the secret, 413 or 400 for what is no update, 503 while messages cannot be stored, else 200
     */
    ServerResponse handle(ServerRequest request) {
        return ServerResponse.status(status(request)).build();
    }

    private HttpStatus status(ServerRequest request) {
        // The body of a stranger is not even read.
        if (!saysSecret(request)) {
            return HttpStatus.UNAUTHORIZED;
        }
        try {
            byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
            return body.length > LARGEST
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : take(new String(body, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    private HttpStatus take(String json) {
        Optional<JsonNode> update = reader.tree(json);
        if (update.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        Optional<Reception> open = reception.get();
        if (open.isEmpty()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        try {
            open.get().take(update.get());
            return HttpStatus.OK;
        } catch (RuntimeException notStored) {
            LOG.warn(
                    "A Telegram update was not stored: {}", notStored.getClass().getName());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private boolean saysSecret(ServerRequest request) {
        String said = request.headers().firstHeader(SECRET_HEADER);
        return said != null && MessageDigest.isEqual(secret, said.getBytes(StandardCharsets.UTF_8));
    }
}
