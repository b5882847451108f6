package id.halowarga.telegram;

import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.util.ArrayList;
import java.util.List;

/** Finds out which files of a message Telegram can show together. */
final class Albums {
    /** Most files of an album. Source: Bot API, {@code sendMediaGroup}. */
    private static final int MOST_FILES = 10;

    /** Largest photo, bytes; a larger one goes as a document. Source: Bot API, "Sending files". */
    private static final long LARGEST_PHOTO = 10L << 20;

    /** Kinds that may be in one album. */
    private enum Family {
        VISUAL,
        SOUND,
        DOCUMENT,
        ALONE
    }

    /**
     * Groups neighbours, keeping the order.
     *
     * @param files the files
     * @return groups of 1 to {@value #MOST_FILES} files; together they are all files
     */
    List<List<MediaContent.Stored>> group(List<MediaContent.Stored> files) {
        List<List<MediaContent.Stored>> groups = new ArrayList<>();
        for (MediaContent.Stored file : files) {
            if (groups.isEmpty() || !joins(groups.get(groups.size() - 1), file)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(file);
        }
        return groups;
    }

    private static boolean joins(List<MediaContent.Stored> group, MediaContent.Stored file) {
        Family family = family(file);
        return group.size() < MOST_FILES && family != Family.ALONE && family == family(group.get(0));
    }

    private static Family family(MediaContent.Stored file) {
        return switch (sentAs(file)) {
            case PHOTO, VIDEO -> Family.VISUAL;
            case AUDIO -> Family.SOUND;
            case DOCUMENT, STICKER -> Family.DOCUMENT;
            case VOICE -> Family.ALONE;
        };
    }

    /**
     * As what kind Telegram takes a file.
     *
     * @param file the file
     * @return its own kind, or document where Telegram would refuse that
     */
    static MediaKind sentAs(MediaContent.Stored file) {
        boolean tooLarge = file.kind() == MediaKind.PHOTO && file.bytes() > LARGEST_PHOTO;
        return tooLarge || file.kind() == MediaKind.STICKER ? MediaKind.DOCUMENT : file.kind();
    }
}
