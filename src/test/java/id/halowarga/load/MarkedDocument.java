package id.halowarga.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document with parts that commands write: each stands between {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}. */
final class MarkedDocument {
    private final Path file;

    MarkedDocument(Path file) {
        this.file = file;
    }

    /**
     * Writes a part.
     *
     * @param name its name
     * @param text what shall stand there
     * @throws IOException           if the document cannot be read or written
     * @throws IllegalStateException if it has no such part
     */
    void put(String name, String text) throws IOException {
        String before = Files.readString(file);
        String begin = "<!-- begin " + name + " -->\n";
        int from = before.indexOf(begin);
        int to = before.indexOf("<!-- end " + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(file.getFileName() + " has no part " + name);
        }
        Files.writeString(file, before.substring(0, from + begin.length()) + "\n" + text + "\n" + before.substring(to));
    }
}
