package id.halowarga.server.settings;

import id.halowarga.message.ChatAddress;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/** Reads an entry of {@code HALO_ADMINS}, such as {@code telegram:1001}; says what is wrong without repeating it. */
@ConfigurationPropertiesBinding
final class ChatAddressReader implements Converter<String, ChatAddress> {
    @Override
    public ChatAddress convert(String entry) {
        try {
            return ChatAddress.parse(entry.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "HALO_ADMINS has an entry that is not channel:id; write them like"
                            + " telegram:1001,whatsapp:6281200000001.",
                    malformed);
        }
    }
}
