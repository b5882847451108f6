package id.halowarga.conversation;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the messages of a burst say together.
 *
 * @param words    texts and captions, one per line, empty if none
 * @param media    usable files
 * @param unusable files that are not kept
 * @param pin      the last place sent, else the first one typed
 * @param address  the platform's words for that place, empty if none
 */
record Answer(
        String words,
        List<MediaContent.Stored> media,
        List<MediaContent.Unusable> unusable,
        Optional<Pin> pin,
        String address) {
    static Answer of(Burst burst) {
        List<MediaContent.Stored> media = new ArrayList<>();
        List<MediaContent.Unusable> unusable = new ArrayList<>();
        Optional<Pin> pin = Optional.empty();
        String address = "";
        for (InboundMessage message : burst.messages()) {
            if (message instanceof InboundMessage.Media file) {
                keep(file.content(), media, unusable);
            } else if (message instanceof InboundMessage.Location location) {
                pin = Optional.of(location.pin());
                address = location.label();
            }
        }
        Answer sent = new Answer(words(burst), media, unusable, pin, address);
        return pin.isPresent() ? sent : sent.withTypedPin();
    }

    private Answer withTypedPin() {
        return TypedPin.in(words)
                .map(typed -> new Answer(typed.words(), media, unusable, Optional.of(typed.pin()), ""))
                .orElse(this);
    }

    private static String words(Burst burst) {
        return burst.messages().stream()
                .flatMap(Answer::words)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(InboundMessage message) {
        if (message instanceof InboundMessage.Text text) {
            return Stream.of(text.text());
        }
        return message instanceof InboundMessage.Media media ? Stream.of(media.caption()) : Stream.empty();
    }

    private static void keep(
            MediaContent content, List<MediaContent.Stored> media, List<MediaContent.Unusable> unusable) {
        if (content instanceof MediaContent.Stored stored) {
            media.add(stored);
        } else if (content instanceof MediaContent.Unusable broken) {
            unusable.add(broken);
        } else {
            throw new IllegalArgumentException("files must be fetched before the turn");
        }
    }

    /** Whether there are words and nothing else. */
    boolean wordsOnly() {
        return !words.isEmpty() && media.isEmpty() && unusable.isEmpty() && pin.isEmpty();
    }

    /** Whether there is anything that a report can hold. */
    boolean substantial() {
        return !media.isEmpty() || pin.isPresent() || hasLetters();
    }

    /** What of it a ticket can hold: a place becomes a link in the words. */
    Conversation.Held held() {
        String place =
                pin.map(point -> (address + " " + point.mapLink()).strip()).orElse("");
        return new Conversation.Held((words + "\n" + place).strip(), media);
    }

    boolean hasLetters() {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
