package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.MalformedLineException;
import java.nio.file.Path;

/** A file holds something else than it should. Its message names the file and the line. */
final class BadFileException extends Exception {
    private static final long serialVersionUID = 1;

    BadFileException(Path file, MalformedLineException cause) {
        super(file + ", " + cause.getMessage(), cause);
    }

    BadFileException(Path file, String fault) {
        super(file + ": " + fault);
    }
}
