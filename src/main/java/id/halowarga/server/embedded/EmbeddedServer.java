package id.halowarga.server.embedded;

import java.io.IOException;

/** A server below the data folder whose process can be watched and started again. */
interface EmbeddedServer extends AutoCloseable {
    /** Its name in the log. */
    String name();

    /** The process that runs it now. */
    ProcessHandle process();

    /**
     * Starts it on the same port and files, after its process has ended, and waits until it answers.
     *
     * @throws IOException           if files cannot be read or written
     * @throws StartRefusedException if it does not come up
     */
    void startAgain() throws IOException;

    /** Stops it. */
    @Override
    void close() throws IOException;
}
