package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Copies an MP3 sound without its ID3 tags (title, author, pictures), which stand before and behind it. */
final class Mp3Cleaner implements Cleaner {
    private static final int TAG_HEAD = 10;
    private static final int OLD_TAG = 128;

    @Override
    public void copy(FileChannel source, OutputStream target) throws IOException {
        long begin = afterTag(source);
        long end = source.size();
        if (end - OLD_TAG > begin && startsWith(source, end - OLD_TAG, "TAG")) {
            end -= OLD_TAG;
        }
        if (end <= begin) {
            throw new BrokenFileException("an MP3 without sound");
        }
        ChannelBytes.copy(source, begin, end - begin, target);
    }

    private static long afterTag(FileChannel source) throws IOException {
        long position = 0;
        while (source.size() - position > TAG_HEAD && startsWith(source, position, "ID3")) {
            ByteBuffer head = ChannelBytes.read(source, position, TAG_HEAD);
            int size = 0;
            // Four bytes of seven bits each.
            for (int i = 6; i < TAG_HEAD; i++) {
                size = size << 7 | head.get(i) & 0x7F;
            }
            position += TAG_HEAD + size;
        }
        return position;
    }

    private static boolean startsWith(FileChannel source, long position, String letters) throws IOException {
        ByteBuffer found = ChannelBytes.read(source, position, letters.length());
        return found.equals(StandardCharsets.US_ASCII.encode(letters));
    }
}
