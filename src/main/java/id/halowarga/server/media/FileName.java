package id.halowarga.server.media;

import java.text.Normalizer;
import java.util.Optional;

/** Makes people's names of files harmless: no paths, no control or direction characters, the ending of the real type. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /**
     * A harmless name.
     *
     * @param sent the sender's name of the file
     * @param type the file's real type
     * @return the name, empty if nothing of it can be used
     */
    static Optional<String> harmless(Optional<String> sent, FileType type) {
        return sent.map(FileName::stem).filter(stem -> !stem.isEmpty()).map(stem -> stem + "." + type.extension());
    }

    private static String stem(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ()_.,+-]", "_")
                .replaceAll("^[. _]+|[. _]+$", "");
        int length = Math.min(LONGEST, plain.length());
        boolean splitsPair = length > 0 && Character.isHighSurrogate(plain.charAt(length - 1));
        return plain.substring(0, splitsPair ? length - 1 : length);
    }
}
