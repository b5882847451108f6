package id.halowarga.webchat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may come from one network address. Many people share one: a mobile operator's customers, an office.
 *
 * @param messagesPerMinute changes and messages per minute, of all chats together
 *                          ({@code HALO_WEBCHAT_ADDRESS_MESSAGES_PER_MINUTE})
 * @param chatsPerMinute    new chats per minute ({@code HALO_WEBCHAT_ADDRESS_CHATS_PER_MINUTE})
 */
@ConfigurationProperties("halo.webchat.address")
record AddressSettings(
        @DefaultValue("600") int messagesPerMinute,
        @DefaultValue("120") int chatsPerMinute) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range, with a sentence that names the setting
     */
    AddressSettings {
        if (messagesPerMinute < 1) {
            throw new IllegalArgumentException("HALO_WEBCHAT_ADDRESS_MESSAGES_PER_MINUTE must be 1 or more.");
        }
        if (chatsPerMinute < 1) {
            throw new IllegalArgumentException("HALO_WEBCHAT_ADDRESS_CHATS_PER_MINUTE must be 1 or more.");
        }
    }
}
