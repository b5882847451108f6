package id.halowarga.webchat;

import id.halowarga.message.HarmlessText;
import id.halowarga.message.Option;
import id.halowarga.message.Pin;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page posts: exactly one of words, a pressed button and a place. Nothing in it is trusted before
 * {@link #checked()}.
 *
 * @param id       the page's identifier of the message, the same on every attempt: 8 to 64 of {@code A-Za-z0-9_-}
 * @param text     words, at most 20,000 characters
 * @param button   payload of a pressed button
 * @param location a place
 * @param replyTo  identifier of the line that this one answers, such as {@code m17}
 */
record PostedMessage(
        @Nullable String id,
        @Nullable String text,
        @Nullable String button,
        @Nullable Place location,
        @Nullable String replyTo) {
    /** Longest words, characters. */
    static final int MAX_TEXT = 20_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Pattern LINE_ID = Pattern.compile("m[1-9][0-9]{0,17}");

    /**
     * A place as the browser gives it.
     *
     * @param latitude  degrees
     * @param longitude degrees
     */
    record Place(double latitude, double longitude) {
        Pin pin() {
            try {
                return new Pin(latitude, longitude);
            } catch (IllegalArgumentException e) {
                throw Refusal.malformed();
            }
        }

        @Override
        public String toString() {
            return "[REDACTED]";
        }
    }

    /** What was posted, once it is known to be well-formed. */
    sealed interface Content {
        /** Words, not blank. */
        record Words(String text) implements Content {}

        /** A pressed button, which may or may not be there. */
        record Press(String payload) implements Content {}

        /** A place. */
        record Spot(Pin pin) implements Content {}
    }

    /**
     * Checks the shape.
     *
     * @return what was posted
     * @throws Refusal 4xx if it is not exactly one thing within the limits
     */
    Content checked() {
        requireId(id);
        replied(replyTo);
        if (Stream.of(Optional.ofNullable(text), Optional.ofNullable(button), Optional.ofNullable(location))
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw Refusal.malformed();
        }
        if (location != null) {
            return new Content.Spot(location.pin());
        }
        return button != null ? new Content.Press(payload(button)) : new Content.Words(words(text == null ? "" : text));
    }

    private static String payload(String button) {
        int bytes = button.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > Option.MAX_PAYLOAD_BYTES) {
            throw Refusal.malformed();
        }
        return button;
    }

    private static String words(String text) {
        String words = cleaned(text);
        if (words.isBlank()) {
            throw Refusal.emptyMessage();
        }
        return words;
    }

    /**
     * Words without characters of control and direction.
     *
     * @param text what was posted
     * @return the harmless words
     * @throws Refusal 413 if they are too long
     */
    static String cleaned(String text) {
        if (text.length() > MAX_TEXT) {
            throw Refusal.overlongMessage();
        }
        return HarmlessText.of(text);
    }

    /**
     * Checks the page's identifier of a message.
     *
     * @param id what was posted
     * @return the identifier
     * @throws Refusal 400 if it has another shape
     */
    static String requireId(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.malformed();
        }
        return id;
    }

    /**
     * Checks the identifier of the line that is answered.
     *
     * @param replyTo what was posted
     * @return the identifier, empty if none was posted
     * @throws Refusal 400 if it has another shape
     */
    static Optional<String> replied(@Nullable String replyTo) {
        if (replyTo == null || replyTo.isEmpty()) {
            return Optional.empty();
        }
        if (!LINE_ID.matcher(replyTo).matches()) {
            throw Refusal.malformed();
        }
        return Optional.of(replyTo);
    }

    @Override
    public String toString() {
        return "PostedMessage[REDACTED]";
    }
}
