package id.halowarga.server.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * Copies a JPEG picture without EXIF, XMP, IPTC, comments, thumbnails, maker's segments and what hangs behind its end (other
 * pictures, films). Colour profile and orientation stay.
 */
final class JpegCleaner implements Cleaner {
    @Override
    public void copy(FileChannel source, OutputStream target) throws IOException {
        source.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(source)));
        try {
            new Walk(in, new DataOutputStream(target)).run();
        } catch (EOFException truncated) {
            throw new BrokenFileException("a JPEG that ends in its header");
        }
    }

    /** One pass over one picture. */
    private static final class Walk {
        private final DataInputStream in;
        private final DataOutputStream out;
        private boolean sized;
        private boolean oriented;

        Walk(DataInputStream in, DataOutputStream out) {
            this.in = in;
            this.out = out;
        }

        void run() throws IOException {
            if (in.readUnsignedShort() != JpegMarker.START_OF_IMAGE) {
                throw new BrokenFileException("not a JPEG");
            }
            out.writeShort(JpegMarker.START_OF_IMAGE);
            int marker = nextMarker();
            while (marker != JpegMarker.END_OF_IMAGE) {
                segment(marker);
                marker = marker == JpegMarker.START_OF_SCAN ? scan() : nextMarker();
            }
            out.writeShort(JpegMarker.END_OF_IMAGE);
        }

        private int nextMarker() throws IOException {
            if (in.readUnsignedByte() != JpegMarker.PREFIX) {
                throw new BrokenFileException("a JPEG without a marker where one must be");
            }
            int code = in.readUnsignedByte();
            while (code == JpegMarker.PREFIX) {
                code = in.readUnsignedByte();
            }
            return JpegMarker.PREFIX << 8 | code;
        }

        private void segment(int marker) throws IOException {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new BrokenFileException("a JPEG segment shorter than its own length");
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            if (JpegMarker.isFrame(marker)) {
                size(content);
            }
            if (marker == JpegMarker.EXIF_OR_XMP && !oriented) {
                Orientation.find(content).ifPresent(this::write);
            } else if (JpegMarker.isKept(marker, content)) {
                write(marker, content);
            }
        }

        private void size(byte[] frame) throws IOException {
            if (frame.length < 5) {
                throw new BrokenFileException("a JPEG without a size");
            }
            int height = (frame[1] & 0xFF) << 8 | frame[2] & 0xFF;
            int width = (frame[3] & 0xFF) << 8 | frame[4] & 0xFF;
            new PictureSize(width, height).check();
            sized = true;
        }

        private void write(Orientation orientation) {
            oriented = true;
            try {
                write(JpegMarker.EXIF_OR_XMP, orientation.segment());
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }

        private void write(int marker, byte[] content) throws IOException {
            byte[] kept = marker == JpegMarker.JFIF ? JpegMarker.withoutThumbnail(content) : content;
            out.writeShort(marker);
            out.writeShort(kept.length + 2);
            out.write(kept);
        }

        /** Copies the picture's own bytes; a picture that was cut off within them is ended properly. */
        private int scan() throws IOException {
            if (!sized) {
                throw new BrokenFileException("a JPEG scan before its frame");
            }
            int value = in.read();
            while (value >= 0) {
                if (value == JpegMarker.PREFIX) {
                    int code = afterPrefix();
                    if (code < 0) {
                        return JpegMarker.END_OF_IMAGE;
                    }
                    if (!JpegMarker.belongsToScan(code)) {
                        return JpegMarker.PREFIX << 8 | code;
                    }
                    out.write(JpegMarker.PREFIX);
                    out.write(code);
                } else {
                    out.write(value);
                }
                value = in.read();
            }
            return JpegMarker.END_OF_IMAGE;
        }

        private int afterPrefix() throws IOException {
            int code = in.read();
            while (code == JpegMarker.PREFIX) {
                code = in.read();
            }
            return code;
        }
    }
}
