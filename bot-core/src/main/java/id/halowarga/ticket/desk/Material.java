package id.halowarga.ticket.desk;

import id.halowarga.message.MediaContent;
import java.util.List;

/**
 * What somebody says on a ticket. Personal data: {@link #toString()} is redacted.
 *
 * @param words the words, empty if none
 * @param media files
 */
public record Material(String words, List<MediaContent.Stored> media) {
    /** Nothing. */
    public static final Material NONE = new Material("", List.of());

    /** Copies the list; takes control and direction characters out of the words. */
    public Material {
        words = PlainWords.clean(words);
        media = List.copyOf(media);
    }

    /**
     * Whether nothing is said.
     *
     * @return true without words and files
     */
    public boolean isEmpty() {
        return words.isEmpty() && media.isEmpty();
    }

    @Override
    public String toString() {
        return "Material[REDACTED]";
    }
}
