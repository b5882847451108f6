package id.halowarga.message;

import java.util.Optional;

/** A file of a message on its way: still at the platform, in our store, or not usable. */
public sealed interface MediaContent {
    /**
     * What kind of file.
     *
     * @return the kind
     */
    MediaKind kind();

    /**
     * A file that the platform still holds.
     *
     * @param kind       what kind of file
     * @param platformId the channel's identifier to fetch it by
     * @param fileName   the sender's name of it
     * @param mimeType   the platform's word for its type; not trusted
     * @param bytes      the platform's word for its size in bytes, −1 if unknown
     */
    record Reference(
            MediaKind kind, String platformId, Optional<String> fileName, Optional<String> mimeType, long bytes)
            implements MediaContent {
        @Override
        public String toString() {
            return "Reference[" + kind + "]";
        }
    }

    /**
     * A file in our media store, freed of its metadata.
     *
     * @param kind     what kind of file
     * @param sha256   its name in the store: SHA-256 of its bytes, 64 lower-case hexadecimal digits
     * @param mimeType its type, as found in its content
     * @param bytes    its size in bytes
     * @param fileName a harmless file name to show
     */
    record Stored(MediaKind kind, String sha256, String mimeType, long bytes, Optional<String> fileName)
            implements MediaContent {
        @Override
        public String toString() {
            return "Stored[" + kind + ", " + mimeType + ", " + bytes + "]";
        }
    }

    /**
     * A file that we do not keep.
     *
     * @param kind   what kind of file
     * @param reason why not
     */
    record Unusable(MediaKind kind, Reason reason) implements MediaContent {}

    /** Why a file is not kept. */
    enum Reason {
        /** Larger than we or the platform allow. */
        TOO_LARGE,
        /** Of a type that is not accepted, or not what it claims to be. */
        FORBIDDEN_TYPE,
        /** Gone at the platform, or broken. */
        UNAVAILABLE
    }
}
