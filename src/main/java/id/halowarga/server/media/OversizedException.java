package id.halowarga.server.media;

import java.io.IOException;

/** The file has more bytes or more pixels than are accepted. */
final class OversizedException extends IOException {
    private static final long serialVersionUID = 1L;

    OversizedException(String problem) {
        super(problem);
    }
}
