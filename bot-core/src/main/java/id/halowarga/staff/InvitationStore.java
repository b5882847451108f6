package id.halowarga.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invitations. Changes take part in the current {@link id.halowarga.ticket.UnitOfWork}. */
public interface InvitationStore {
    /**
     * Keeps a new invitation.
     *
     * @param invitation the invitation
     * @param invitedBy  the operator's name to show
     * @param at         when
     */
    void invite(Invitation invitation, String invitedBy, Instant at);

    /**
     * Looks at an invitation without using it up.
     *
     * @param code what was typed
     * @param at   when
     * @return the invitation, empty if there is none, it was used or revoked, or it expired
     */
    Optional<Invitation> invited(String code, Instant at);

    /**
     * Uses an invitation up.
     *
     * @param code what was typed
     * @param at   when
     * @return the invitation, empty if there is none, it was used or revoked, or it expired
     */
    Optional<Invitation> redeem(String code, Instant at);

    /**
     * The invitations that still work, the first to expire first.
     *
     * @param at    when
     * @param limit how many at most
     * @return possibly none
     */
    List<OpenInvitation> openInvitations(Instant at, int limit);

    /**
     * Makes an invitation cease to work.
     *
     * @param id which
     * @param at when
     * @return the invitation, empty if it did not work any more or there is none
     */
    Optional<OpenInvitation> revoke(String id, Instant at);
}
