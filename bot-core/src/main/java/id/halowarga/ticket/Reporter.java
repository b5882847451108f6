package id.halowarga.ticket;

import id.halowarga.message.ChatAddress;
import id.halowarga.text.Language;

/**
 * The citizen who filed a ticket. Personal data: {@link #toString()} is redacted.
 *
 * @param chat     where answers go
 * @param name     the name that the channel shows, empty if unknown
 * @param language the language of answers
 */
public record Reporter(ChatAddress chat, String name, Language language) {
    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
