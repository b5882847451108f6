package id.halowarga.nlp.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of an OpenNLP maximum-entropy model as they stand in its file, in the order of {@code GISModelReader}: outcomes, for
 * each set of outcomes how many features have weights for just these, names, weights.
 */
final class GisBytes {
    private static final String KIND = "GIS";

    private final BytesReader bytes;
    private final List<String> outcomes;
    private final List<int[]> patterns;
    private final List<String> names;

    /** Takes the weights of one feature after another. */
    @FunctionalInterface
    interface RowSink {
        void accept(String name, int[] outcomes, double[] weights) throws IOException;
    }

    GisBytes(byte[] part) throws IOException {
        this.bytes = new BytesReader(part);
        if (!bytes.readUTF().equals(KIND)) {
            throw new IOException("the model is of a kind that cannot be read here");
        }
        // Two numbers that OpenNLP itself reads and passes over.
        bytes.readInt();
        bytes.readDouble();
        this.outcomes = words();
        this.patterns = words().stream().map(GisBytes::pattern).toList();
        this.names = words();
    }

    private List<String> words() throws IOException {
        int count = bytes.readInt();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(bytes.readUTF());
        }
        return words;
    }

    private static int[] pattern(String written) {
        return Arrays.stream(written.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    List<String> outcomes() {
        return List.copyOf(outcomes);
    }

    int features() {
        return names.size();
    }

    /** Reads the weights, which can be done once. */
    void forEach(RowSink sink) throws IOException {
        int feature = 0;
        for (int[] pattern : patterns) {
            int[] has = Arrays.copyOfRange(pattern, 1, pattern.length);
            double[] weights = new double[has.length];
            for (int i = 0; i < pattern[0]; i++) {
                bytes.readDoubles(weights);
                sink.accept(names.get(feature++), has, weights);
            }
        }
    }
}
