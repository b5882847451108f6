package id.halowarga.whatsapp.rendering;

import id.halowarga.fitting.TextSplitter;
import id.halowarga.message.RichText;
import java.util.List;

/** Cuts texts so that each piece fits with its markup. */
final class Pieces {
    /** Markup makes words at most this many times as long, see {@link Markup}. */
    private static final int LONGEST_MARKUP = 3;

    private Pieces() {}

    /**
     * Cuts.
     *
     * @param text  the text
     * @param limit longest piece with its markup, UTF-16 units
     * @return the pieces in WhatsApp's markup; empty if there is nothing to see
     */
    static List<String> of(RichText text, int limit) {
        int room = limit;
        while (true) {
            List<String> pieces =
                    new TextSplitter(room).split(text).stream().map(Markup::of).toList();
            int longest = pieces.stream().mapToInt(String::length).max().orElse(0);
            if (longest <= limit) {
                return pieces;
            }
            room = Math.max(limit / LONGEST_MARKUP, room - (longest - limit));
        }
    }
}
