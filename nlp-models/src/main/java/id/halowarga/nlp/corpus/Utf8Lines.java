package id.halowarga.nlp.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file line by line, and tells which line is not in UTF-8. A byte order mark at the beginning is passed over. */
final class Utf8Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8Lines() {}

    /** Takes the lines of a file one after another. */
    @FunctionalInterface
    interface LineReader {
        void accept(int number, String line) throws MalformedLineException;
    }

    static void forEach(Path file, LineReader reader) throws IOException, MalformedLineException {
        byte[] bytes = Files.readAllBytes(file);
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            number++;
            String line = decoded(number, ByteBuffer.wrap(bytes, start, end - start));
            reader.accept(number, number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            start = end + 1;
        }
    }

    private static String decoded(int number, ByteBuffer line) throws MalformedLineException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedLineException(number, "not in UTF-8");
        }
    }
}
