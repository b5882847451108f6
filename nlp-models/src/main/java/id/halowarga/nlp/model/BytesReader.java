package id.halowarga.nlp.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import opennlp.tools.ml.model.DataReader;

/** Gives OpenNLP the numbers and words of a model from memory, many times as fast as through a stream. */
final class BytesReader implements DataReader {
    private static final int LENGTH_BYTES = 2;

    private final ByteBuffer bytes;

    BytesReader(byte[] model) {
        this.bytes = ByteBuffer.wrap(model);
    }

    @Override
    public double readDouble() {
        return bytes.getDouble();
    }

    /** Reads as many numbers as there is room for. */
    void readDoubles(double[] into) {
        bytes.asDoubleBuffer().get(into);
        bytes.position(bytes.position() + into.length * Double.BYTES);
    }

    @Override
    public int readInt() {
        return bytes.getInt();
    }

    @Override
    public String readUTF() throws IOException {
        int start = bytes.position();
        int length = Short.toUnsignedInt(bytes.getShort());
        int from = start + LENGTH_BYTES;
        bytes.position(from + length);
        for (int i = from; i < from + length; i++) {
            if (bytes.get(i) <= 0) {
                return new DataInputStream(new ByteArrayInputStream(bytes.array(), start, LENGTH_BYTES + length))
                        .readUTF();
            }
        }
        return new String(bytes.array(), from, length, StandardCharsets.ISO_8859_1);
    }
}
