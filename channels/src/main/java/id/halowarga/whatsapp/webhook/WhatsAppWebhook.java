package id.halowarga.whatsapp.webhook;

import id.halowarga.whatsapp.webhook.WebhookMeters.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;

/**
 * Takes what Meta brings. Any answer other than 200 makes Meta bring it again for up to seven days, so only what could not
 * be stored gets one; a body that nobody can read is taken.
 */
final class WhatsAppWebhook {
    /** Where it listens. */
    static final String PATH = "/webhooks/whatsapp";

    /** Largest body read, bytes. Source: Cloud API, webhooks, payload size up to 3 MB. */
    static final int LARGEST = 3 << 20;

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppWebhook.class);

    private final byte[] verifyToken;
    private final Signature signature;
    private final String phoneNumberId;
    private final Reception reception;
    private final WebhookMeters meters;

    /**
     * For a number.
     *
     * @param keys          what Meta must say and sign with
     * @param phoneNumberId our number's identifier
     * @param reception     takes what was brought
     * @param meters        counts
     */
    WhatsAppWebhook(Keys keys, String phoneNumberId, Reception reception, WebhookMeters meters) {
        this.verifyToken = keys.verifyToken().getBytes(StandardCharsets.UTF_8);
        this.signature = new Signature(keys.appSecret());
        this.phoneNumberId = phoneNumberId;
        this.reception = reception;
        this.meters = meters;
    }

    /**
     * What proves that Meta calls. Secrets: {@link #toString()} is redacted.
     *
     * @param verifyToken said in the handshake
     * @param appSecret   key of the signatures
     */
    record Keys(String verifyToken, String appSecret) {
        @Override
        public String toString() {
            return "[REDACTED]";
        }
    }

    /**
     * Answers the handshake.
     *
     * @param request the request
     * @return the challenge, or 403 for who does not know the token
     */
    ServerResponse verify(ServerRequest request) {
        String challenge = request.param("hub.challenge").orElse("");
        boolean subscribes =
                request.param("hub.mode").filter("subscribe"::equals).isPresent();
        if (!subscribes
                || !saysToken(request.param("hub.verify_token").orElse(""))
                || !CHALLENGE.matcher(challenge).matches()) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }

    private boolean saysToken(String said) {
        return MessageDigest.isEqual(verifyToken, said.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Answers a notification.
     *
     * @param request the request
     * @return 401 without a good signature, 413 for a body that is too large, 503 while it cannot be stored, else 200
     */
    ServerResponse receive(ServerRequest request) {
        return ServerResponse.status(status(request)).build();
    }

    private HttpStatus status(ServerRequest request) {
        String header = request.headers().firstHeader(Signature.HEADER);
        // The body of a stranger who does not even pretend is not read.
        if (header == null || !Signature.plausible(header)) {
            meters.count(What.UNSIGNED);
            return HttpStatus.UNAUTHORIZED;
        }
        try {
            byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
            return body.length > LARGEST ? oversized() : signed(header, body);
        } catch (IOException broken) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    private HttpStatus oversized() {
        LOG.warn("A call of the WhatsApp webhook is larger than {} bytes and was refused", LARGEST);
        meters.count(What.OVERSIZED);
        return HttpStatus.CONTENT_TOO_LARGE;
    }

    private HttpStatus signed(String header, byte[] body) {
        if (!signature.fits(header, body)) {
            meters.count(What.UNSIGNED);
            return HttpStatus.UNAUTHORIZED;
        }
        try {
            return stored(Payload.read(body, phoneNumberId));
        } catch (JacksonException malformed) {
            LOG.warn("A signed call of the WhatsApp webhook is no JSON and is let go");
            meters.count(What.MALFORMED);
            return HttpStatus.OK;
        }
    }

    private HttpStatus stored(Payload payload) {
        try {
            reception.take(payload);
            return HttpStatus.OK;
        } catch (RuntimeException notStored) {
            LOG.warn(
                    "A call of the WhatsApp webhook was not stored: {}",
                    notStored.getClass().getName());
            meters.count(What.UNSTORED);
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }
}
