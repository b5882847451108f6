package id.halowarga.ticket.desk;

import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.satisfaction.Verdict;

/** Keeps what citizens say when they close or reopen a ticket. */
final class Judgements {
    private final SatisfactionStore verdicts;

    Judgements(SatisfactionStore verdicts) {
        this.verdicts = verdicts;
    }

    /** Of a citizen's own change only: what closes by itself was judged by nobody. */
    void keep(Change change) {
        boolean solved = change.action() == TicketAction.CLOSE;
        if (solved || change.action() == TicketAction.REOPEN) {
            verdicts.save(Verdict.of(change.before(), change.after().changedAt(), solved));
        }
    }
}
