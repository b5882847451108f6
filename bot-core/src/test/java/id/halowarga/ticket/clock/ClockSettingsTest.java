package id.halowarga.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClockSettingsTest {
    private static ClockSettings with(TimedStep step, int day) {
        return ClockSettings.DEFAULT.with(Map.of(step, Optional.of(day)));
    }

    @ParameterizedTest
    @EnumSource(TimedStep.class)
    void namesADayForEveryStep(TimedStep step) {
        assertThat(ClockSettings.DEFAULT.of(step)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_ANSWER_REMINDER, 1, comes after its deadline",
        "FIRST_ANSWER_OVERDUE, 0, comes before its deadline has passed",
        "FIRST_ANSWER_OVERDUE, 4, first_answer_escalation comes before a milder step",
        "SILENCE_RECALL, 2, comes before a milder step",
        "VERDICT_LAPSE, 251, is more than 250 working days away",
    })
    void refusesDaysThatMakeNoSense(TimedStep step, int day, String why) {
        assertThatThrownBy(() -> with(step, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void leavesOutAStepThatIsSwitchedOff() {
        ClockSettings quiet = ClockSettings.DEFAULT.with(Map.of(TimedStep.SILENCE_RECALL, Optional.empty()));
        assertThat(quiet.of(TimedStep.SILENCE_RECALL)).isEmpty();
        assertThat(quiet.with(Map.of(TimedStep.FIRST_ANSWER_ESCALATION, Optional.of(30)))
                        .of(TimedStep.FIRST_ANSWER_ESCALATION))
                .contains(30);
    }

    @ParameterizedTest
    @EnumSource(TimedStep.class)
    void warnsBeforeEveryChangeAndTellsSomebodyByEveryOtherStep(TimedStep step) {
        assertThat(step.change().isPresent()).isEqualTo(step.warning().isPresent());
        assertThat(step.change().isPresent()).isEqualTo(step.audience().isEmpty());
        step.warning().ifPresent(warning -> {
            assertThat(warning.deadline()).isEqualTo(step.deadline());
            assertThat(warning).isLessThan(step);
        });
    }
}
