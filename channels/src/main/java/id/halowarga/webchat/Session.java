package id.halowarga.webchat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A browser's hold on its chat: a secret of 256 random bits that only the browser's cookie has. The chat is known to the
 * rest of the house by a hash of it, so that nobody who reads a store can take the chat over.
 *
 * @param secret 43 characters of URL-safe base 64
 */
record Session(String secret) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /**
     * Draws a new one.
     *
     * @return a session that nobody has
     */
    static Session draw() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Session(BASE64.encodeToString(bits));
    }

    /**
     * Reads what a cookie holds.
     *
     * @param cookie the cookie's value
     * @return the session, empty if the value cannot be one of ours
     */
    static Optional<Session> parse(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new Session(cookie)) : Optional.empty();
    }

    /**
     * The session's chat.
     *
     * @return its address, which does not reveal the secret
     */
    ChatAddress chat() {
        return new ChatAddress(ChannelName.WEBCHAT, "s-" + hash("webchat session " + secret));
    }

    /**
     * A hash that fits into identifiers.
     *
     * @param words what to hash
     * @return SHA-256 in 43 characters of URL-safe base 64
     */
    static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Session[REDACTED]";
    }
}
