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
        String atOpd = "ANSWER ASK FINISH_PARTLY FINISH RETURN REDIRECT";
        Map<TicketStage, Map<Party, String>> all = new EnumMap<>(TicketStage.class);
        all.put(TicketStage.NEW, row("", "ACCEPT ANSWER ASK FINISH", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.VERIFIED, row("", "ANSWER ASK FINISH", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.RETURNED, row("", "ACCEPT ANSWER ASK FINISH", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.REOPENED, row("ACCEPT " + atOpd, "ACCEPT ANSWER ASK FINISH", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.FORWARDED, row("ACCEPT " + atOpd, "", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.IN_PROGRESS, row(atOpd, "", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.AWAITING_CITIZEN, row(atOpd, "", "DISPOSE REFUSE", "ADD"));
        all.put(TicketStage.AWAITING_APPROVAL, row("", "", "", ""));
        all.put(TicketStage.PARTLY_DONE, row("ANSWER FINISH_PARTLY FINISH", "", "DISPOSE REFUSE", "ADD CLOSE REOPEN"));
        all.put(TicketStage.DONE, row("", "", "", "CLOSE REOPEN"));
        all.put(TicketStage.CLOSED, row("", "", "", "REOPEN"));
        all.put(TicketStage.REFUSED, row("", "", "", ""));
        all.put(TicketStage.MERGED, row("", "", "", ""));
        return all;
    }

    private static Map<Party, String> row(String opd, String triage, String operator, String citizen) {
        return Map.of(Party.OPD, opd, Party.TRIAGE, triage, Party.OPERATOR, operator, Party.CITIZEN, citizen);
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
                assertThat(seen.add(step.party() + " " + step.action() + " " + from))
                        .as("%s %s %s stands twice", step.party(), step.action(), from)
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
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(TicketStage.AWAITING_APPROVAL, TicketStage.MERGED)));
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
