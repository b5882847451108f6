package id.halowarga.whatsapp;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the Graph API says of a file: where it is, or what is wrong.
 *
 * @param url   the file's address, which lives for five minutes; absent in an error
 * @param bytes its size; absent if unknown
 * @param error what is wrong; absent if nothing
 */
record MediaLookup(
        @Nullable String url,
        @JsonProperty("file_size") @Nullable Long bytes,
        @Nullable GraphError error) {
    /**
     * What the Graph API says is wrong.
     *
     * @param code its number for it
     */
    record GraphError(int code) {
        /** The object does not exist (any more). Source: Graph API, error handling. */
        private static final int NO_SUCH_OBJECT = 100;

        /** The access token has ended or was taken back. */
        private static final int TOKEN = 190;

        boolean gone() {
            return code == NO_SUCH_OBJECT;
        }

        boolean tokenRefused() {
            return code == TOKEN;
        }
    }
}
