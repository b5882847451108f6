package id.halowarga.server.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that has to arrive in time. A single read waits no longer than the server's own time limit between two packets. */
final class PromptStream extends ServletInputStream {
    private final ServletInputStream body;
    private final WebSettings settings;
    private final long began = System.nanoTime();
    private long received;
    private boolean late;

    PromptStream(ServletInputStream body, WebSettings settings) {
        this.body = body;
        this.settings = settings;
    }

    /** Whether reading was given up, because it took too long. */
    boolean late() {
        return late;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        requirePromptness();
        int read;
        try {
            read = body.read(bytes, offset, length);
        } catch (IOException ended) {
            late = true;
            throw ended;
        }
        if (read > 0) {
            received += read;
            requirePromptness();
        }
        return read;
    }

    private void requirePromptness() throws IOException {
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        if (late || (!body.isFinished() && taken.compareTo(settings.allowed(received)) > 0)) {
            late = true;
            throw new IOException("the body takes too long");
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
