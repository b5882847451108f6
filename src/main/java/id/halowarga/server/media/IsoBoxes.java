package id.halowarga.server.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks the boxes of a file of the MP4 family and finds those that tell more than picture and sound. */
final class IsoBoxes {
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> CONTAINERS = Set.of("moov", "moof", "traf");
    private static final Set<String> PICTURE_AND_SOUND = Set.of("vide", "soun");
    private static final int MOST_BOXES = 100_000;
    private static final int HANDLER_TYPE = 8;

    private final FileChannel file;
    private int seen;

    IsoBoxes(FileChannel file) {
        this.file = file;
    }

    /** The boxes to empty, in the order of the file. */
    List<IsoBox> telling() throws IOException {
        List<IsoBox> telling = new ArrayList<>();
        List<IsoBox> top = children(0, file.size());
        if (top.stream().noneMatch(box -> box.type().equals("moov"))) {
            throw new BrokenFileException("a film without an index");
        }
        collect(top, telling);
        return telling;
    }

    private void collect(List<IsoBox> boxes, List<IsoBox> telling) throws IOException {
        for (IsoBox box : boxes) {
            if (TELLING.contains(box.type()) || box.type().equals("trak") && !isPictureOrSound(box)) {
                telling.add(box);
            } else if (CONTAINERS.contains(box.type()) || box.type().equals("trak")) {
                collect(children(box.content(), box.end()), telling);
            }
        }
    }

    private List<IsoBox> children(long from, long to) throws IOException {
        List<IsoBox> boxes = new ArrayList<>();
        long position = from;
        // QuickTime may end a container with four zero bytes.
        while (to - position >= 8) {
            IsoBox box = IsoBox.at(file, position, to);
            boxes.add(box);
            position = box.end();
            if (++seen > MOST_BOXES) {
                throw new BrokenFileException("a film of more boxes than any real one");
            }
        }
        return boxes;
    }

    private boolean isPictureOrSound(IsoBox track) throws IOException {
        for (IsoBox part : children(track.content(), track.end())) {
            if (part.type().equals("mdia")) {
                return PICTURE_AND_SOUND.contains(handler(part));
            }
        }
        return false;
    }

    private String handler(IsoBox media) throws IOException {
        for (IsoBox part : children(media.content(), media.end())) {
            if (part.type().equals("hdlr") && part.contentLength() >= HANDLER_TYPE + 4) {
                return StandardCharsets.ISO_8859_1
                        .decode(ChannelBytes.read(file, part.content() + HANDLER_TYPE, 4))
                        .toString();
            }
        }
        return "";
    }
}
