package id.halowarga.transcript;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who somebody is in a transcript, and where they sit.
 *
 * @param office  what they are besides a citizen, empty if nothing
 * @param group   the name of the group in which they write, empty if in private
 * @param channel the messenger that they use, empty if the transcript does not care
 */
public record Seat(Optional<Office> office, Optional<String> group, Optional<String> channel) {
    private static final Pattern SHAPE = Pattern.compile("(.+?)(?: in group \"([^\"]+)\")?(?: on ([a-z]+))?");

    /**
     * Reads it.
     *
     * @param words {@code citizen} or what {@link Office#parse} reads, then perhaps {@code in group "NAME"}, then perhaps
     *              {@code on CHANNEL}
     * @return the seat
     * @throws IllegalArgumentException if there is no such one
     */
    public static Seat parse(String words) {
        Matcher matcher = SHAPE.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no such seat: " + words);
        }
        String function = matcher.group(1);
        return new Seat(
                function.equals("citizen") ? Optional.empty() : Optional.of(Office.parse(function)),
                Optional.ofNullable(matcher.group(2)),
                Optional.ofNullable(matcher.group(3)));
    }

    /**
     * The handler that sits here.
     *
     * @param chat    the chat
     * @param persona who
     * @return the handler, of the group's name in a group; empty for a citizen
     */
    public Optional<Handler> handler(ChatAddress chat, String persona) {
        return office.map(held -> new Handler(
                chat,
                held.role(),
                held.opd(),
                group.orElse(TranscriptDriver.name(persona)),
                Language.INDONESIAN,
                group.isPresent()));
    }
}
