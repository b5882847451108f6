package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Where a file that a person sent can be fetched, for five minutes.
 *
 * @param url      its address, which asks for our token
 * @param mimeType Meta's word for its type; not trusted
 * @param fileSize its size in bytes, as Meta says
 */
public record MediaAddress(
        String url,
        @JsonProperty("mime_type") Optional<String> mimeType,
        @JsonProperty("file_size") Optional<Long> fileSize) {
    @Override
    public String toString() {
        return "MediaAddress[" + fileSize.map(size -> size + " bytes").orElse("") + ", REDACTED]";
    }
}
