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
public interface StaffStore {
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
     * Keeps a new invitation.
     *
     * @param invitation the invitation
     * @param invitedBy  the operator's name to show
     * @param at         when
     */
    void invite(Invitation invitation, String invitedBy, Instant at);

    /**
     * Uses an invitation up.
     *
     * @param code what was typed
     * @param at   when
     * @return the invitation, empty if there is none, it was used or revoked, or it expired
     */
    Optional<Invitation> redeem(String code, Instant at);
}
