package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import java.util.Optional;

/**
 * Who handles.
 *
 * @param inviting  makes and revokes invitations
 * @param people    lists and removes handlers
 * @param absences  lets handlers be away
 * @param departure lets handlers leave
 */
record Membership(Inviting inviting, People people, Absences absences, Departure departure) {
    static Membership of(DeskPorts ports, DeskSetup setup, Ledger ledger, StaffPorts tools) {
        Departure departure = new Departure(ports, setup, ledger);
        return new Membership(
                new Inviting(ports, setup, ledger, tools),
                new People(ports, setup, ledger, tools, departure),
                new Absences(ports, setup, ledger, tools),
                departure);
    }

    /** What the same messages led to before; empty if it was about something else. */
    Optional<Turn> again(Occasion occasion, Deed deed) {
        return switch (deed.verb()) {
            case Inviting.VERB -> Optional.of(inviting.again(occasion, deed));
            case OpenInvitations.VERB -> Optional.of(inviting.revoked(occasion));
            case Absences.VERB -> Optional.of(absences.again(occasion, deed));
            case Absences.BACK_VERB -> Optional.of(absences.back(occasion));
            case People.VERB -> Optional.of(people.again(occasion, deed));
            default -> Optional.empty();
        };
    }
}
