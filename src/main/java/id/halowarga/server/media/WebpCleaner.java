package id.halowarga.server.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies a WebP picture without EXIF, XMP and unknown chunks. Source: RFC 9649. */
final class WebpCleaner implements Cleaner {
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int FILE_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FLAGS = 0;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final int MOST_CHUNKS = 10_000;

    private record Chunk(String type, long position, long length) {
        /** Chunks begin at even positions. */
        long padded() {
            return CHUNK_HEAD + length + (length & 1);
        }
    }

    @Override
    public void copy(FileChannel source, OutputStream target) throws IOException {
        List<Chunk> chunks = chunks(source);
        if (chunks.isEmpty()) {
            throw new BrokenFileException("a WebP without a picture");
        }
        size(source, chunks.get(0)).check();
        List<Chunk> kept =
                chunks.stream().filter(chunk -> KEPT.contains(chunk.type())).toList();
        long bytes = 4 + kept.stream().mapToLong(Chunk::padded).sum();
        target.write(littleEndian(FILE_HEAD)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) bytes)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .array());
        for (Chunk chunk : kept) {
            copy(source, chunk, target);
        }
    }

    private static List<Chunk> chunks(FileChannel source) throws IOException {
        long declared = 8 + unsigned(ChannelBytes.read(source, 4, 4));
        long end = Math.min(declared, source.size());
        List<Chunk> chunks = new ArrayList<>();
        long position = FILE_HEAD;
        while (position + CHUNK_HEAD <= end && chunks.size() < MOST_CHUNKS) {
            ByteBuffer head = ChannelBytes.read(source, position, CHUNK_HEAD);
            String type = StandardCharsets.ISO_8859_1.decode(head.slice(0, 4)).toString();
            Chunk chunk = new Chunk(type, position, unsigned(head.position(4)));
            if (position + CHUNK_HEAD + chunk.length() > source.size()) {
                throw new BrokenFileException("a WebP chunk longer than the file");
            }
            chunks.add(chunk);
            position += chunk.padded();
        }
        return chunks;
    }

    private static PictureSize size(FileChannel source, Chunk first) throws IOException {
        if (first.length() < 10) {
            throw new BrokenFileException("a WebP without a size");
        }
        ByteBuffer content =
                ChannelBytes.read(source, first.position() + CHUNK_HEAD, 10).order(ByteOrder.LITTLE_ENDIAN);
        return switch (first.type()) {
            case "VP8X" -> new PictureSize(1 + threeBytes(content, 4), 1 + threeBytes(content, 7));
            case "VP8L" -> lossless(content.getInt(1));
            case "VP8 " -> new PictureSize(content.getShort(6) & 0x3FFF, content.getShort(8) & 0x3FFF);
            default -> throw new BrokenFileException("a WebP that begins with something else than a picture");
        };
    }

    private static PictureSize lossless(int bits) {
        return new PictureSize(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }

    private static long threeBytes(ByteBuffer content, int index) {
        return content.getShort(index) & 0xFFFF | (content.get(index + 2) & 0xFF) << 16;
    }

    private static void copy(FileChannel source, Chunk chunk, OutputStream target) throws IOException {
        if (!chunk.type().equals("VP8X")) {
            ChannelBytes.copy(source, chunk.position(), CHUNK_HEAD + chunk.length(), target);
        } else {
            ByteBuffer header = ChannelBytes.read(source, chunk.position(), (int) (CHUNK_HEAD + chunk.length()));
            int flags = CHUNK_HEAD + FLAGS;
            header.put(flags, (byte) (header.get(flags) & ~EXIF_AND_XMP));
            target.write(header.array());
        }
        if ((chunk.length() & 1) == 1) {
            target.write(0);
        }
    }

    private static long unsigned(ByteBuffer fourBytes) {
        return fourBytes.order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFFFFFFL;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
