package id.halowarga.server.media;

import java.io.IOException;

/** The bytes are not a whole file of their type. */
final class BrokenFileException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenFileException(String problem) {
        super(problem);
    }
}
