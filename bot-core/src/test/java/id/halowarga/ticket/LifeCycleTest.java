package id.halowarga.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {
    /** Written down independently: per stage what the OPD, triage, operators and the citizen can do. */
    private static final Map<TicketStage, Map<Party, String>> EXPECTED = expected();

    private static Map<TicketStage, Map<Party, String>> expected() {
        String work = "ANSWER ASK FINISH_PARTLY FINISH INSPECT SUPPORT RETURN REDIRECT DISPOSE REFUSE SUBMIT";
        String waiting = "ANSWER ASK FINISH_PARTLY FINISH CONTINUE SUPPORT RETURN REDIRECT DISPOSE REFUSE SUBMIT";
        String triage = "ANSWER ASK FINISH";
        Map<TicketStage, Map<Party, String>> all = new EnumMap<>(TicketStage.class);
        all.put(TicketStage.NEW, row("", "ACCEPT " + triage, "", "ADD", ""));
        all.put(TicketStage.VERIFIED, row("", triage, "", "ADD", ""));
        all.put(TicketStage.RETURNED, row("", "ACCEPT " + triage, "", "ADD", ""));
        all.put(TicketStage.REOPENED, row("ACCEPT " + work, "ACCEPT " + triage, "CONTRIBUTE", "ADD", "RECALL"));
        all.put(TicketStage.FORWARDED, row("ACCEPT " + work, "", "", "ADD", "RECALL"));
        all.put(TicketStage.IN_PROGRESS, row(work, "", "CONTRIBUTE", "ADD", "RECALL"));
        all.put(TicketStage.AWAITING_CITIZEN, row(waiting, triage, "CONTRIBUTE", "ADD", "LAPSE"));
        all.put(TicketStage.AWAITING_APPROVAL, row("", "", "CONTRIBUTE", "ADD", ""));
        all.put(
                TicketStage.PARTLY_DONE,
                row(
                        "ANSWER ASK FINISH_PARTLY FINISH CONTINUE SUPPORT SUBMIT",
                        "",
                        "CONTRIBUTE",
                        "ADD CLOSE REOPEN",
                        "RECALL"));
        all.put(TicketStage.DONE, row("", "", "", "CLOSE REOPEN", "LAPSE"));
        all.put(TicketStage.CLOSED, row("", "", "", "REOPEN", ""));
        all.put(TicketStage.REFUSED, row("", "", "", "", ""));
        all.put(TicketStage.MERGED, row("", "SPLIT", "", "", ""));
        all.forEach((stage, row) -> {
            row.put(Party.LEADER, stage.open() ? "PRIORITISE" : "");
            row.put(Party.OPERATOR, stage.open() ? "DISPOSE REFUSE MERGE PRIORITISE" : "");
        });
        all.get(TicketStage.MERGED).put(Party.OPERATOR, "SPLIT");
        all.get(TicketStage.AWAITING_APPROVAL).put(Party.OPERATOR, "DISPOSE REFUSE MERGE PRIORITISE RELEASE");
        all.get(TicketStage.AWAITING_APPROVAL).put(Party.HEAD, "APPROVE REVISE");
        return all;
    }

    private static Map<Party, String> row(String opd, String triage, String helper, String citizen, String clock) {
        Map<Party, String> row = new EnumMap<>(Party.class);
        row.put(Party.OPD, opd);
        row.put(Party.TRIAGE, triage);
        row.put(Party.SUPPORTER, helper);
        row.put(Party.CITIZEN, citizen);
        row.put(Party.CLOCK, clock);
        return row;
    }

    @ParameterizedTest
    @EnumSource(TicketStage.class)
    void allowsExactlyWhatTheMatrixSays(TicketStage stage) {
        for (Party party : Party.values()) {
            String cell = EXPECTED.get(stage).getOrDefault(party, "");
            Set<TicketAction> allowed = EnumSet.noneOf(TicketAction.class);
            List.of(cell.split(" ")).stream()
                    .filter(word -> !word.isEmpty())
                    .map(TicketAction::valueOf)
                    .forEach(allowed::add);
            assertThat(LifeCycle.possible(Set.of(party), stage))
                    .as("%s in %s", party, stage)
                    .containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    @Test
    void namesEachCombinationOnce() {
        Set<String> seen = new HashSet<>();
        for (LifeCycle.Step step : LifeCycle.table()) {
            for (TicketStage from : step.from()) {
                assertThat(seen.add(step.party() + " " + step.action() + " " + from + " " + step.to()))
                        .as("%s %s %s %s stands twice", step.party(), step.action(), from, step.to())
                        .isTrue();
            }
        }
    }

    @Test
    void leadsBackToTheEndFromEveryStageThatItReaches() {
        Set<TicketStage> reached = EnumSet.of(TicketStage.NEW, TicketStage.FORWARDED);
        Deque<TicketStage> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            TicketStage from = next.pop();
            LifeCycle.table().stream()
                    .filter(step -> step.from().contains(from))
                    .map(LifeCycle.Step::to)
                    .filter(reached::add)
                    .forEach(next::push);
        }
        assertThat(reached).containsExactlyInAnyOrder(TicketStage.values());
        for (TicketStage stage : reached) {
            if (stage.open()) {
                assertThat(LifeCycle.next(Set.of(Party.OPERATOR), TicketAction.REFUSE, stage))
                        .contains(TicketStage.REFUSED);
            }
        }
    }

    @Test
    void givesNobodyWithoutACapacityAnything() {
        for (TicketStage stage : TicketStage.values()) {
            for (TicketAction action : TicketAction.values()) {
                assertThat(LifeCycle.next(Set.of(), action, stage)).isEqualTo(Optional.empty());
            }
        }
    }
}
