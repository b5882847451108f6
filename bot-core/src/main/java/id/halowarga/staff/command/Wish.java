package id.halowarga.staff.command;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.TicketReference;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Material;
import id.halowarga.ticket.desk.Target;
import java.util.Optional;
import java.util.Set;

/**
 * What a handler wishes to do with which ticket, before the words are there.
 *
 * @param action what
 * @param number on which ticket
 * @param target what it names besides
 */
record Wish(TicketAction action, TicketNumber number, Target target) {
    /** An OPD that was called in answers the lead, not the citizen. */
    Wish by(Set<Party> parties) {
        boolean helps = parties.contains(Party.SUPPORTER);
        return helps && action == TicketAction.ANSWER ? new Wish(TicketAction.CONTRIBUTE, number, Target.NONE) : this;
    }

    /** Whether words have to be asked for first. Operators may send tickets without a note. */
    boolean lacks(Material material, Set<Party> parties) {
        if (Purposes.of(action).isEmpty() || action == TicketAction.DISPOSE && parties.contains(Party.OPERATOR)) {
            return false;
        }
        return material.isEmpty()
                || Purposes.inWords(action) && material.words().isEmpty();
    }

    /** What a reply to the question for the words means. */
    TicketReference reference() {
        Optional<OpdCode> code = target.unit().or(target::outside);
        return new TicketReference(number.value(), Purposes.of(action).orElseThrow(), code.map(OpdCode::value));
    }
}
