package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A message as {@code POST /{phone-number-id}/messages} takes it. Personal data: {@link #toString()} is redacted.
 *
 * @param to      the person's number or WhatsApp identifier
 * @param content what it is
 */
public record OutgoingMessage(String to, @JsonIgnore Content content) {
    @JsonProperty("messaging_product")
    String product() {
        return "whatsapp";
    }

    @JsonProperty("recipient_type")
    String recipientType() {
        return "individual";
    }

    @JsonProperty("type")
    String type() {
        return content.kind();
    }

    @JsonAnyGetter
    Map<String, Content> nested() {
        return Map.of(content.kind(), content);
    }

    @Override
    public String toString() {
        return "OutgoingMessage[" + content.kind() + ", REDACTED]";
    }
}
