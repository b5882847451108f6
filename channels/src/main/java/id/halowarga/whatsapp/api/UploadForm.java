package id.halowarga.whatsapp.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** A form with one file, streamed with its length known, so that no file is held in memory. */
final class UploadForm extends RequestBody implements AutoCloseable {
    private static final String LINE = "\r\n";

    private final String boundary;
    private final long length;
    private final InputStream content;
    private final InputStream whole;

    private UploadForm(InputStream content, InputStream whole, String boundary, long length) {
        this.content = content;
        this.whole = whole;
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

    @Override
    public MediaType contentType() {
        return MediaType.get("multipart/form-data; boundary=" + boundary);
    }

    @Override
    public long contentLength() {
        return length;
    }

    /** The file is read once. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (Source form = Okio.source(whole)) {
            sink.writeAll(form);
        }
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
