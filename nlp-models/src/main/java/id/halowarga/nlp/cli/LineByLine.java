package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.JsonLines;
import id.halowarga.nlp.corpus.MalformedLineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adds something to every line of a file of JSON Lines and writes it to the results. */
final class LineByLine {
    private static final int LINES_BETWEEN_REPORTS = 10_000;

    // Whatever the terminal's encoding is, the results stay readable.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Console console;

    LineByLine(Console console) {
        this.console = console;
    }

    /** Calls {@code addition} with the text and the object of each line, in the order of the files. */
    void forEach(List<Path> files, BiConsumer<String, ObjectNode> addition) throws IOException, BadFileException {
        for (Path file : files) {
            try {
                JsonLines.forEach(file, (number, object) -> {
                    addition.accept(JsonLines.text(number, object), object);
                    console.out().println(JSON.writeValueAsString(object));
                    if (number % LINES_BETWEEN_REPORTS == 0) {
                        console.progress(file + ": " + number + " lines");
                    }
                });
            } catch (MalformedLineException e) {
                throw new BadFileException(file, e);
            } finally {
                console.out().flush();
            }
        }
    }
}
