package id.halowarga.telegram;

import id.halowarga.fitting.TextSplitter;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** Lays a message out in parts within Telegram's limits, the same ones for the same message every time. */
final class PartPlanner {
    /** Longest text, UTF-16 units. Source: Bot API, {@code sendMessage}. */
    private static final int TEXT_LIMIT = 4096;

    /** Longest caption, UTF-16 units. Source: Bot API, {@code sendPhoto}. */
    private static final int CAPTION_LIMIT = 1024;

    /** What stands above buttons that have no words of their own. */
    private static final RichText POINTER = RichText.plain("\u2B07\uFE0F");

    private final Keyboards keyboards;
    private final TextSplitter texts = new TextSplitter(TEXT_LIMIT);
    private final Albums albums = new Albums();

    /**
     * With keyboards.
     *
     * @param keyboards makes them
     */
    PartPlanner(Keyboards keyboards) {
        this.keyboards = keyboards;
    }

    /**
     * Lays out.
     *
     * @param message     the message
     * @param privateChat whether it goes to one person
     * @return the parts in order; empty if nothing in the message can be seen
     */
    List<Part> parts(OutboundMessage message, boolean privateChat) {
        List<RichText> words = texts.split(message.text());
        List<List<MediaContent.Stored>> files = albums.group(message.media());
        List<ReplyKeyboard> boards = keyboards(message, privateChat);
        // Whoever still sees the buttons of an earlier message loses them, where this one can take them away.
        Optional<ReplyKeyboard> unasked = privateChat ? Optional.of(keyboards.none()) : Optional.empty();
        Optional<ReplyKeyboard> board = boards.stream().findFirst().or(() -> unasked);
        if (goTogether(words, files, boards)) {
            RichText caption = words.isEmpty() ? RichText.EMPTY : words.get(0);
            return List.of(part(files.get(0), caption, board));
        }
        List<Part> parts = new ArrayList<>();
        files.forEach(group -> parts.add(part(group, RichText.EMPTY, Optional.empty())));
        parts.addAll(written(words, board, boards));
        return parts;
    }

    /** Whether words, files and buttons are one message: a file or album with a caption, the file with a keyboard. */
    private static boolean goTogether(
            List<RichText> words, List<List<MediaContent.Stored>> files, List<ReplyKeyboard> boards) {
        if (files.size() != 1 || words.size() > 1 || boards.size() > 1) {
            return false;
        }
        boolean captionFits = words.isEmpty() || words.get(0).plain().length() <= CAPTION_LIMIT;
        return captionFits && (boards.isEmpty() || files.get(0).size() == 1);
    }

    private static Part part(List<MediaContent.Stored> files, RichText caption, Optional<ReplyKeyboard> board) {
        return files.size() == 1 ? new Part.File(files.get(0), caption, board) : new Part.Album(files, caption);
    }

    private static List<Part> written(List<RichText> words, Optional<ReplyKeyboard> board, List<ReplyKeyboard> boards) {
        List<Part> parts = new ArrayList<>();
        List<RichText> pieces = words.isEmpty() && !boards.isEmpty() ? List.of(POINTER) : words;
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            parts.add(new Part.Words(pieces.get(i), last ? board : Optional.empty()));
        }
        boards.stream()
                .skip(1)
                .map(further -> new Part.Words(POINTER, Optional.of(further)))
                .forEach(parts::add);
        return parts;
    }

    /** The keyboards that the message asks for: more than one only if there are more buttons than one can hold. */
    private List<ReplyKeyboard> keyboards(OutboundMessage message, boolean privateChat) {
        if (message.requestsLocation() && privateChat) {
            return List.of(keyboards.askingLocation(message.options()));
        }
        List<Option> options = message.options();
        if (options.isEmpty()) {
            return message.expectsReply() ? List.of(keyboards.forcedReply()) : List.of();
        }
        List<ReplyKeyboard> boards = new ArrayList<>();
        for (int at = 0; at < options.size(); at += Keyboards.MOST_BUTTONS) {
            boards.add(keyboards.inline(options.subList(at, Math.min(options.size(), at + Keyboards.MOST_BUTTONS))));
        }
        return boards;
    }
}
