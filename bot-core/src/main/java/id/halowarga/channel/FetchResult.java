package id.halowarga.channel;

import id.halowarga.message.MediaContent;
import java.io.InputStream;
import java.util.Optional;

/** What became of an attempt to fetch a file. */
public sealed interface FetchResult {
    /**
     * The file is there.
     *
     * @param content  its bytes, to be closed by the caller
     * @param mimeType the platform's word for its type; not trusted
     */
    record Fetched(InputStream content, Optional<String> mimeType) implements FetchResult {}

    /**
     * The file cannot be had, now or ever.
     *
     * @param reason why
     */
    record Unusable(MediaContent.Reason reason) implements FetchResult {}

    /**
     * The platform did not answer as it should; worth another try.
     *
     * @param error a short technical reason; no personal data
     */
    record Failed(String error) implements FetchResult {}
}
