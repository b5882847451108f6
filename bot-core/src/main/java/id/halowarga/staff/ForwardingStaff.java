package id.halowarga.staff;

import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A staff store that looks at another one's handlers in its own way, and leaves invitations and absences to it. */
abstract class ForwardingStaff implements StaffStore {
    /** The store behind. */
    protected final StaffStore staff;

    ForwardingStaff(StaffStore staff) {
        this.staff = staff;
    }

    @Override
    public void invite(Invitation invitation, String invitedBy, Instant at) {
        staff.invite(invitation, invitedBy, at);
    }

    @Override
    public void append(StaffAuditEntry entry) {
        staff.append(entry);
    }

    @Override
    public List<StaffAuditEntry> audit(int limit) {
        return staff.audit(limit);
    }

    @Override
    public Optional<Invitation> invited(String code, Instant at) {
        return staff.invited(code, at);
    }

    @Override
    public Optional<Invitation> redeem(String code, Instant at) {
        return staff.redeem(code, at);
    }

    @Override
    public List<OpenInvitation> openInvitations(Instant at, int limit) {
        return staff.openInvitations(at, limit);
    }

    @Override
    public Optional<OpenInvitation> revoke(String id, Instant at) {
        return staff.revoke(id, at);
    }

    @Override
    public void announce(Absence absence, Instant at) {
        staff.announce(absence, at);
    }

    @Override
    public Optional<Absence> absenceOf(ChatAddress chat) {
        return staff.absenceOf(chat);
    }

    @Override
    public boolean takeBack(ChatAddress chat, Instant at) {
        return staff.takeBack(chat, at);
    }

    @Override
    public List<Absence> absences(LocalDate first, LocalDate last) {
        return staff.absences(first, last);
    }
}
