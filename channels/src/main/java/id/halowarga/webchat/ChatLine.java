package id.halowarga.webchat;

import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.message.RichText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of a chat as the page shows it: a message of the person or one of ours. Personal data: {@link #toString()} is
 * redacted.
 *
 * @param clientId the page's identifier of the message; present on the person's own lines only
 * @param at       when it was received or sent
 * @param text     the words, empty if none
 * @param bold     the bold stretches of the words
 * @param media    files, in order
 * @param pin      the place, if the line is one
 * @param prompt   what the line asks for
 * @param replyTo  identifier of the line that this one answers
 */
public record ChatLine(
        Optional<String> clientId,
        Instant at,
        String text,
        List<RichText.Span> bold,
        List<MediaContent.Stored> media,
        Optional<Pin> pin,
        Optional<Prompt> prompt,
        Optional<String> replyTo) {
    /** Copies the lists. */
    public ChatLine {
        bold = List.copyOf(bold);
        media = List.copyOf(media);
    }

    /**
     * Words of the person.
     *
     * @param clientId the page's identifier of the message
     * @param at       when it was received
     * @param text     the words
     * @param replyTo  the line that it answers
     * @return the line
     */
    static ChatLine ofPerson(String clientId, Instant at, String text, Optional<String> replyTo) {
        return new ChatLine(
                Optional.of(clientId), at, text, List.of(), List.of(), Optional.empty(), Optional.empty(), replyTo);
    }

    /**
     * The same with files.
     *
     * @param files the files
     * @return a new line
     */
    ChatLine withMedia(List<MediaContent.Stored> files) {
        return new ChatLine(clientId, at, text, bold, files, pin, prompt, replyTo);
    }

    /**
     * The same with a place.
     *
     * @param place the place
     * @return a new line
     */
    ChatLine withPin(Pin place) {
        return new ChatLine(clientId, at, text, bold, media, Optional.of(place), prompt, replyTo);
    }

    @Override
    public String toString() {
        return "ChatLine[" + (clientId.isPresent() ? "person" : "bot") + ", REDACTED]";
    }
}
