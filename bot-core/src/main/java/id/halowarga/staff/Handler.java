package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.text.Language;
import java.util.Optional;

/**
 * A chat that handles tickets: a person's own chat, or an OPD's group in which every member acts.
 *
 * @param chat     where tickets and notices go
 * @param role     what it may do
 * @param opd      its OPD; empty for those who work for the whole city
 * @param name     the name to show of it
 * @param language the language of its notices
 * @param group    whether the chat is a group
 */
public record Handler(
        ChatAddress chat, Role role, Optional<OpdCode> opd, String name, Language language, boolean group) {
    /**
     * Checks that OPD and role fit.
     *
     * @throws IllegalArgumentException if a role of the whole city has an OPD or another role has none
     */
    public Handler {
        if (opd.isPresent() != role.ofOpd()) {
            throw new IllegalArgumentException("operators and leaders have no OPD, every other handler has one");
        }
    }

    /**
     * The same in another chat.
     *
     * @param other the chat
     * @return a new value
     */
    public Handler at(ChatAddress other) {
        return new Handler(other, role, opd, name, language, group);
    }

    @Override
    public String toString() {
        return "Handler[" + role + ", " + opd + ", REDACTED]";
    }
}
