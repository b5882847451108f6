package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who handles tickets. Operators named in the settings are part of it. Changes take part in the current
 * {@link id.halowarga.ticket.UnitOfWork}.
 */
public interface StaffStore extends InvitationStore, AbsenceStore, StaffAudit {
    /**
     * The handler of a chat.
     *
     * @param chat a person's own chat, or a group
     * @return the handler, empty for a stranger or a former handler
     */
    Optional<Handler> find(ChatAddress chat);

    /**
     * The active handlers of an OPD, admins first.
     *
     * @param opd the OPD
     * @return possibly none
     */
    List<Handler> handlersOf(OpdCode opd);

    /**
     * The city operators.
     *
     * @return possibly none
     */
    List<Handler> operators();

    /**
     * The city's leaders.
     *
     * @return possibly none
     */
    List<Handler> leaders();

    /**
     * Binds a chat to an OPD or replaces its binding; earlier bindings stay in the history.
     *
     * @param handler the binding
     * @param at      when
     */
    void bind(Handler handler, Instant at);

    /**
     * Ends the binding of a chat, which stays in the history.
     *
     * @param chat the chat
     * @param at   when
     * @return whether there was one
     */
    boolean release(ChatAddress chat, Instant at);

    /**
     * Everybody who belongs to an OPD or to the city, also those who are away.
     *
     * @param opd the OPD, empty for operators and leaders
     * @return in the order of their roles
     */
    List<Handler> members(Optional<OpdCode> opd);

    /**
     * Whether a chat is a handler by the settings, so that it can neither leave nor be removed.
     *
     * @param chat the chat
     * @return false for those who joined by invitation
     */
    boolean standing(ChatAddress chat);
}
