package id.halowarga.server.clock;

import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.TimedStep;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reminders, escalations and closing ({@code halo.clock}).
 *
 * @param enabled     whether the clock goes at all
 * @param interval    how often it is looked at
 * @param officeHours whether what is late, since the application did not run, waits for office hours
 * @param steps       working days from the deadline of the steps that shall not go by the defaults, or {@code off}
 */
@ConfigurationProperties("halo.clock")
record TimedSettings(boolean enabled, Duration interval, boolean officeHours, Map<TimedStep, String> steps) {
    private static final String OFF = "off";
    private static final Pattern DAYS = Pattern.compile("-?[0-9]{1,3}");

    TimedSettings(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1m") Duration interval,
            @DefaultValue("true") boolean officeHours,
            @Nullable Map<TimedStep, String> steps) {
        this.enabled = enabled;
        this.interval = interval;
        this.officeHours = officeHours;
        this.steps = steps == null ? Map.of() : Map.copyOf(steps);
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("HALO_CLOCK_INTERVAL must be longer than nothing.");
        }
        clock(ClockSettings.DEFAULT.approvalDays());
    }

    /** When steps are taken, where a head has so many working days. */
    ClockSettings clock(int approvalDays) {
        Map<TimedStep, Optional<Integer>> changes = new EnumMap<>(TimedStep.class);
        steps.forEach((step, days) -> changes.put(step, days(step, days)));
        try {
            return new ClockSettings(ClockSettings.DEFAULT.days(), approvalDays, officeHours).with(changes);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("HALO_CLOCK_STEPS: " + wrong.getMessage() + ".", wrong);
        }
    }

    private static Optional<Integer> days(TimedStep step, String words) {
        String value = words.strip();
        if (value.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        if (!DAYS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "HALO_CLOCK_STEPS_" + step.name() + " must be a number of working days, such as -1 or 3, or off.");
        }
        return Optional.of(Integer.valueOf(value));
    }
}
