package id.halowarga.server.backup;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, in its first entry.
 *
 * @param format version of the backup's own layout
 * @param schema version of the tables, as Flyway counts them
 * @param at     when it was begun, ISO-8601
 */
record Manifest(
        @JsonProperty("format") int format,
        @JsonProperty("schema") String schema,
        @JsonProperty("at") String at) {
    /** The layout that this release writes and reads. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** Reads a manifest, and refuses one of another layout. */
    static Manifest read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest.format != FORMAT) {
                throw new BackupException(
                        "The backup has layout " + manifest.format + ", and this version reads layout " + FORMAT
                                + "; use the version of Halo Warga that made it.");
            }
            return manifest;
        } catch (JacksonException damaged) {
            throw new BackupException(BackupFile.UNREADABLE, damaged);
        }
    }
}
