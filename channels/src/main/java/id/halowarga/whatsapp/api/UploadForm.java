package id.halowarga.whatsapp.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;

/** A form with one file, streamed with its length known, so that no file is held in memory. */
final class UploadForm extends InputStreamResource implements AutoCloseable {
    private static final String LINE = "\r\n";

    private final String boundary;
    private final long length;
    private final InputStream content;

    private UploadForm(InputStream content, InputStream whole, String boundary, long length) {
        super(whole, "a form with a file");
        this.content = content;
        this.boundary = boundary;
        this.length = length;
    }

    /**
     * Opens a file and puts the form around it.
     *
     * @param file the file
     * @return the form, to be closed
     * @throws IOException if the file cannot be opened
     */
    static UploadForm open(Upload file) throws IOException {
        String boundary = "halo-" + UUID.randomUUID();
        byte[] head = bytes(field(boundary, "messaging_product", "whatsapp")
                + field(boundary, "type", file.mimeType())
                + "--" + boundary + LINE
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + plain(file.fileName()) + "\"" + LINE
                + "Content-Type: " + file.mimeType() + LINE + LINE);
        byte[] tail = bytes(LINE + "--" + boundary + "--" + LINE);
        InputStream content = file.content().open();
        InputStream whole = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), content, new ByteArrayInputStream(tail))));
        return new UploadForm(content, whole, boundary, head.length + file.bytes() + tail.length);
    }

    MediaType type() {
        return MediaType.parseMediaType("multipart/form-data; boundary=" + boundary);
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + LINE + "Content-Disposition: form-data; name=\"" + name + "\"" + LINE + LINE + value
                + LINE;
    }

    /** A name that stays inside its quotes. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
