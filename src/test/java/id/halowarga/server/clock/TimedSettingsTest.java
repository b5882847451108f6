package id.halowarga.server.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.TimedStep;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class TimedSettingsTest {
    private static TimedSettings bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("halo.clock", TimedSettings.class);
    }

    @Test
    void goesByTheDefaultsWhereNothingIsSet() {
        assertThat(bound(Map.of()).clock(2)).isEqualTo(ClockSettings.DEFAULT);
        assertThat(bound(Map.of()).interval()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void readsDaysOfStepsFromTheEnvironment() {
        ClockSettings clock = bound(Map.of(
                        "HALO_CLOCK_STEPS_FIRST_ANSWER_REMINDER", "-2",
                        "HALO_CLOCK_STEPS_SILENCE_RECALL", "off",
                        "HALO_CLOCK_OFFICE_HOURS", "false"))
                .clock(4);
        assertThat(clock.of(TimedStep.FIRST_ANSWER_REMINDER)).contains(-2);
        assertThat(clock.of(TimedStep.SILENCE_RECALL)).isEmpty();
        assertThat(clock.of(TimedStep.COMPLETION_REMINDER)).contains(-3);
        assertThat(clock.officeHoursOnly()).isFalse();
        assertThat(clock.approvalDays()).isEqualTo(4);
    }

    @Test
    void saysWhichSettingMakesNoSense() {
        assertThatThrownBy(() -> bound(Map.of("HALO_CLOCK_STEPS_FIRST_ANSWER_OVERDUE", "soon")))
                .hasRootCauseMessage(
                        "HALO_CLOCK_STEPS_FIRST_ANSWER_OVERDUE must be a number of working days, such as -1 or 3, or off.");
        assertThatThrownBy(() -> bound(Map.of("HALO_CLOCK_STEPS_FIRST_ANSWER_OVERDUE", "-3")))
                .rootCause()
                .hasMessageContaining("first_answer_overdue comes before its deadline has passed");
        assertThatThrownBy(() -> bound(Map.of("HALO_CLOCK_INTERVAL", "0s")))
                .rootCause()
                .hasMessageStartingWith("HALO_CLOCK_INTERVAL");
    }
}
