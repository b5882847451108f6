package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.List;

/**
 * Copies a film or sound of the MP4 family (MP4, QuickTime, 3GP, M4A) with the boxes that tell about its making (place,
 * device, author) and tracks that are neither picture nor sound (positions along the way) turned into empty space of the same
 * size, so that every offset in the file stays right.
 */
final class IsoMediaCleaner implements Cleaner {
    private static final byte[] FREE = {'f', 'r', 'e', 'e'};
    private static final int BLOCK = 64 * 1024;

    @Override
    public void copy(FileChannel source, OutputStream target) throws IOException {
        List<IsoBox> told = new IsoBoxes(source).telling();
        long position = 0;
        for (IsoBox box : told) {
            ChannelBytes.copy(source, position, box.typePosition() - position, target);
            target.write(FREE);
            ChannelBytes.copy(source, box.typePosition() + FREE.length, box.headerRest(), target);
            writeZeros(box.contentLength(), target);
            position = box.end();
        }
        ChannelBytes.copy(source, position, source.size() - position, target);
    }

    private static void writeZeros(long count, OutputStream target) throws IOException {
        byte[] zeros = new byte[BLOCK];
        for (long left = count; left > 0; left -= BLOCK) {
            target.write(zeros, 0, (int) Math.min(BLOCK, left));
        }
    }
}
