package id.halowarga.ticket;

import static id.halowarga.ticket.Hearer.FOLLOWERS;
import static id.halowarga.ticket.Hearer.HANDLERS;
import static id.halowarga.ticket.Hearer.NEXT;
import static id.halowarga.ticket.Hearer.OPERATORS;
import static id.halowarga.ticket.Party.CITIZEN;
import static id.halowarga.ticket.Party.CLOCK;
import static id.halowarga.ticket.Party.HEAD;
import static id.halowarga.ticket.Party.LEADER;
import static id.halowarga.ticket.Party.OPD;
import static id.halowarga.ticket.Party.OPERATOR;
import static id.halowarga.ticket.Party.SUPPORTER;
import static id.halowarga.ticket.Party.TRIAGE;
import static id.halowarga.ticket.TicketAction.ACCEPT;
import static id.halowarga.ticket.TicketAction.ADD;
import static id.halowarga.ticket.TicketAction.ANSWER;
import static id.halowarga.ticket.TicketAction.APPROVE;
import static id.halowarga.ticket.TicketAction.ASK;
import static id.halowarga.ticket.TicketAction.CLOSE;
import static id.halowarga.ticket.TicketAction.CONTINUE;
import static id.halowarga.ticket.TicketAction.CONTRIBUTE;
import static id.halowarga.ticket.TicketAction.DISPOSE;
import static id.halowarga.ticket.TicketAction.FINISH;
import static id.halowarga.ticket.TicketAction.FINISH_PARTLY;
import static id.halowarga.ticket.TicketAction.INSPECT;
import static id.halowarga.ticket.TicketAction.LAPSE;
import static id.halowarga.ticket.TicketAction.MERGE;
import static id.halowarga.ticket.TicketAction.PRIORITISE;
import static id.halowarga.ticket.TicketAction.RECALL;
import static id.halowarga.ticket.TicketAction.REDIRECT;
import static id.halowarga.ticket.TicketAction.REFUSE;
import static id.halowarga.ticket.TicketAction.RELEASE;
import static id.halowarga.ticket.TicketAction.REOPEN;
import static id.halowarga.ticket.TicketAction.RETURN;
import static id.halowarga.ticket.TicketAction.REVISE;
import static id.halowarga.ticket.TicketAction.SPLIT;
import static id.halowarga.ticket.TicketAction.SUBMIT;
import static id.halowarga.ticket.TicketAction.SUPPORT;
import static id.halowarga.ticket.TicketStage.AWAITING_APPROVAL;
import static id.halowarga.ticket.TicketStage.AWAITING_CITIZEN;
import static id.halowarga.ticket.TicketStage.CLOSED;
import static id.halowarga.ticket.TicketStage.DONE;
import static id.halowarga.ticket.TicketStage.FORWARDED;
import static id.halowarga.ticket.TicketStage.IN_PROGRESS;
import static id.halowarga.ticket.TicketStage.MERGED;
import static id.halowarga.ticket.TicketStage.NEW;
import static id.halowarga.ticket.TicketStage.PARTLY_DONE;
import static id.halowarga.ticket.TicketStage.REFUSED;
import static id.halowarga.ticket.TicketStage.REOPENED;
import static id.halowarga.ticket.TicketStage.RETURNED;
import static id.halowarga.ticket.TicketStage.VERIFIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of a ticket as one table: who may do what in which stage, and where it leads. Whatever is not in the table is
 * not possible. A ticket begins as {@link TicketStage#FORWARDED} if the citizen confirmed an OPD that has a handler, else as
 * {@link TicketStage#NEW}.
 */
public final class LifeCycle {
    private static final Set<TicketStage> AT_OPD =
            EnumSet.of(FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE);
    private static final Set<TicketStage> UNDONE = EnumSet.of(FORWARDED, REOPENED, IN_PROGRESS, AWAITING_CITIZEN);
    private static final Set<TicketStage> IN_TRIAGE = EnumSet.of(NEW, VERIFIED, RETURNED, REOPENED);
    private static final Set<TicketStage> LOOKED_AFTER =
            EnumSet.of(NEW, VERIFIED, RETURNED, REOPENED, AWAITING_CITIZEN);
    private static final Set<TicketStage> OPEN = open();

    private static final List<Step> TABLE = Stream.of(
                    // At the OPD.
                    leads(OPD, ACCEPT, IN_PROGRESS, EnumSet.of(FORWARDED, REOPENED)),
                    leads(OPD, ANSWER, IN_PROGRESS, EnumSet.of(FORWARDED, REOPENED)),
                    stays(OPD, ANSWER, EnumSet.of(IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE)),
                    leads(OPD, ASK, AWAITING_CITIZEN, AT_OPD),
                    leads(OPD, FINISH_PARTLY, PARTLY_DONE, AT_OPD),
                    leads(OPD, FINISH, DONE, AT_OPD),
                    leads(OPD, CONTINUE, IN_PROGRESS, EnumSet.of(AWAITING_CITIZEN, PARTLY_DONE)),
                    leads(OPD, INSPECT, IN_PROGRESS, EnumSet.of(FORWARDED, REOPENED, IN_PROGRESS)),
                    leads(OPD, SUPPORT, IN_PROGRESS, EnumSet.of(FORWARDED, REOPENED)),
                    stays(OPD, SUPPORT, EnumSet.of(IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE)),
                    leads(OPD, RETURN, RETURNED, UNDONE),
                    leads(OPD, REDIRECT, FORWARDED, UNDONE),
                    leads(OPD, DISPOSE, FORWARDED, UNDONE),
                    leads(OPD, REFUSE, REFUSED, UNDONE),
                    stays(SUPPORTER, CONTRIBUTE, EnumSet.of(IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE, REOPENED)),
                    stays(SUPPORTER, CONTRIBUTE, EnumSet.of(AWAITING_APPROVAL)),
                    // Where the head wants to see answers first: the agreed answer is then given from the stage before.
                    leads(OPD, SUBMIT, AWAITING_APPROVAL, AT_OPD),
                    goesBack(HEAD, APPROVE),
                    goesBack(HEAD, REVISE),
                    goesBack(OPERATOR, RELEASE),
                    // In triage: at no OPD.
                    leads(TRIAGE, ACCEPT, VERIFIED, EnumSet.of(NEW, RETURNED, REOPENED)),
                    leads(TRIAGE, ANSWER, VERIFIED, IN_TRIAGE),
                    stays(TRIAGE, ANSWER, EnumSet.of(AWAITING_CITIZEN)),
                    leads(TRIAGE, ASK, AWAITING_CITIZEN, LOOKED_AFTER),
                    leads(TRIAGE, FINISH, DONE, LOOKED_AFTER),
                    leads(TRIAGE, SPLIT, VERIFIED, EnumSet.of(MERGED)),
                    // Wherever it is.
                    leads(OPERATOR, DISPOSE, FORWARDED, OPEN),
                    leads(OPERATOR, REFUSE, REFUSED, OPEN),
                    leads(OPERATOR, MERGE, MERGED, OPEN),
                    leads(OPERATOR, SPLIT, FORWARDED, EnumSet.of(MERGED)),
                    stays(OPERATOR, PRIORITISE, OPEN),
                    stays(LEADER, PRIORITISE, OPEN),
                    // The citizen.
                    stays(CITIZEN, ADD, EnumSet.of(NEW, VERIFIED, RETURNED, REOPENED, FORWARDED, IN_PROGRESS)),
                    stays(CITIZEN, ADD, EnumSet.of(AWAITING_APPROVAL, PARTLY_DONE)),
                    leads(CITIZEN, ADD, IN_PROGRESS, EnumSet.of(AWAITING_CITIZEN)),
                    // Where operators asked, since it is at no OPD.
                    leads(CITIZEN, ADD, VERIFIED, EnumSet.of(AWAITING_CITIZEN)),
                    leads(CITIZEN, CLOSE, CLOSED, EnumSet.of(DONE, PARTLY_DONE)),
                    leads(CITIZEN, REOPEN, REOPENED, EnumSet.of(DONE, PARTLY_DONE, CLOSED)),
                    // When a time has passed.
                    leads(CLOCK, RECALL, RETURNED, EnumSet.of(FORWARDED, REOPENED, IN_PROGRESS, PARTLY_DONE)),
                    leads(CLOCK, LAPSE, CLOSED, EnumSet.of(DONE, AWAITING_CITIZEN)))
            .flatMap(List::stream)
            .toList();

    private LifeCycle() {}

    /**
     * One line of the table.
     *
     * @param party  who may
     * @param action what
     * @param to     the stage that it leads to
     * @param from   the stages in which it is possible
     */
    public record Step(Party party, TicketAction action, TicketStage to, Set<TicketStage> from) {
        /** Copies the set. */
        public Step {
            from = Set.copyOf(from);
        }
    }

    private static Set<TicketStage> open() {
        Set<TicketStage> open = EnumSet.allOf(TicketStage.class);
        open.removeIf(stage -> !stage.open());
        return open;
    }

    private static List<Step> leads(Party party, TicketAction action, TicketStage to, Set<TicketStage> from) {
        return List.of(new Step(party, action, to, from));
    }

    /** To work, or to where the ticket stood before the head was asked. */
    private static List<Step> goesBack(Party party, TicketAction action) {
        return Stream.of(IN_PROGRESS, AWAITING_CITIZEN, PARTLY_DONE)
                .map(to -> new Step(party, action, to, EnumSet.of(AWAITING_APPROVAL)))
                .toList();
    }

    private static List<Step> stays(Party party, TicketAction action, Set<TicketStage> stages) {
        return stages.stream()
                .map(stage -> new Step(party, action, stage, EnumSet.of(stage)))
                .toList();
    }

    /**
     * The whole table, for documents and tests.
     *
     * @return its lines
     */
    public static List<Step> table() {
        return TABLE;
    }

    /**
     * Where an action leads.
     *
     * @param parties in what capacities somebody acts
     * @param action  what they do
     * @param from    the stage in which the ticket is
     * @return the next stage, possibly the same; the usual one where the ticket's past decides between several; empty if it
     *     is not possible
     */
    public static Optional<TicketStage> next(Set<Party> parties, TicketAction action, TicketStage from) {
        for (Step step : TABLE) {
            if (step.action() == action
                    && parties.contains(step.party())
                    && step.from().contains(from)) {
                return Optional.of(step.to());
            }
        }
        return Optional.empty();
    }

    /**
     * What is possible now.
     *
     * @param parties in what capacities somebody acts
     * @param from    the stage in which the ticket is
     * @return the actions, in their order
     */
    public static Set<TicketAction> possible(Set<Party> parties, TicketStage from) {
        Set<TicketAction> actions = EnumSet.noneOf(TicketAction.class);
        Arrays.stream(TicketAction.values())
                .filter(action -> next(parties, action, from).isPresent())
                .forEach(actions::add);
        return actions;
    }

    /**
     * The stages in which somebody can do something.
     *
     * @param party  in what capacity
     * @param action what
     * @return the stages
     */
    public static Set<TicketStage> stages(Party party, TicketAction action) {
        Set<TicketStage> stages = EnumSet.noneOf(TicketStage.class);
        TABLE.stream()
                .filter(step -> step.party() == party && step.action() == action)
                .forEach(step -> stages.addAll(step.from()));
        return stages;
    }

    /**
     * Who hears of an action.
     *
     * @param action what was done
     * @return those who are told, besides the one who did it
     */
    public static Set<Hearer> hearers(TicketAction action) {
        return switch (action) {
            case ACCEPT, ASK, ANSWER, CONTINUE, INSPECT, LAPSE -> EnumSet.of(Hearer.CITIZEN, HANDLERS);
            case FINISH_PARTLY, FINISH, REFUSE -> EnumSet.of(Hearer.CITIZEN, FOLLOWERS, HANDLERS);
            case SUPPORT, RETURN, DISPOSE, MERGE, SPLIT, RECALL -> EnumSet.of(Hearer.CITIZEN, HANDLERS, NEXT);
            case REDIRECT -> EnumSet.of(Hearer.CITIZEN, HANDLERS, NEXT, OPERATORS);
            case SUBMIT, REVISE -> EnumSet.of(HANDLERS, NEXT);
            case CONTRIBUTE, APPROVE, RELEASE, PRIORITISE, ADD, CLOSE, REOPEN -> EnumSet.of(HANDLERS);
        };
    }
}
