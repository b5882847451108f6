package id.halowarga.learning;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketKind;
import java.util.Optional;
import java.util.Set;

/**
 * Learns from what people do with tickets: keeps a correction where the classifier was wrong or unsure. The last one of a
 * ticket wins; where a ticket goes back undecided, what was learned from it is forgotten.
 */
public final class Learning {
    private final Corrections corrections;
    private final Directory directory;

    /**
     * Learns for a city.
     *
     * @param corrections keeps the corrections
     * @param directory   the city's units and their topics
     */
    public Learning(Corrections corrections, Directory directory) {
        this.corrections = corrections;
        this.directory = directory;
    }

    /**
     * A ticket was filed: a citizen who chose another unit than that of the likeliest topic corrects the classifier, and so
     * does one who chose where it said nothing.
     *
     * @param ticket the new ticket
     */
    public void filed(Ticket ticket) {
        Optional<Topic> likeliest =
                ticket.report().suggested().stream().findFirst().map(Suggestion::topic);
        if (teaches(ticket.report().kind())) {
            topic(ticket.report(), ticket.report().opd())
                    .filter(chosen -> !likeliest.equals(Optional.of(chosen)))
                    .ifPresent(chosen -> keep(ticket, chosen));
        }
    }

    /**
     * A ticket was changed by a handler or its citizen.
     *
     * @param after  the ticket afterwards
     * @param action what was done
     */
    public void changed(Ticket after, TicketAction action) {
        if (teaches(after.report().kind()) && movesOn(action)) {
            topic(after.report(), after.opd())
                    .ifPresentOrElse(right -> keep(after, right), () -> corrections.forget(after.number()));
        }
    }

    private static boolean movesOn(TicketAction action) {
        return action == TicketAction.DISPOSE || action == TicketAction.REDIRECT || action == TicketAction.RETURN;
    }

    /** Reports on staff and on corruption are for few eyes, and are never learned from. */
    private static boolean teaches(TicketKind kind) {
        return switch (kind) {
            case COMPLAINT, SUGGESTION, INFORMATION -> true;
            case CONDUCT, CORRUPTION, CHANNEL_FEEDBACK -> false;
        };
    }

    /** Of several topics that a unit answers, the one that the classifier thought likeliest. */
    private Optional<Topic> topic(Report report, Optional<OpdCode> opd) {
        Set<Topic> owned = opd.map(directory::topicsOf).orElse(Set.of());
        return report.suggested().stream()
                .map(Suggestion::topic)
                .filter(owned::contains)
                .findFirst()
                .or(() -> owned.size() == 1 ? owned.stream().findFirst() : Optional.empty());
    }

    private void keep(Ticket ticket, Topic right) {
        corrections.keep(Correction.of(ticket.number(), ticket.report().description(), right, ticket.changedAt()));
    }
}
