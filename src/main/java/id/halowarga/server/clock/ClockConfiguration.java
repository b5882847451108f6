package id.halowarga.server.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.ticket.clock.ClockPlan;
import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.ticket.clock.TicketClocks;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.MorningDigest;
import id.halowarga.ticket.desk.TimedDesk;
import id.halowarga.ticket.desk.UnattendedUnits;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beans of the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TimedSettings.class, DigestSettings.class})
class ClockConfiguration {
    private static final Duration DIGEST_INTERVAL = Duration.ofMinutes(1);
    private static final Duration SWEEP_INTERVAL = Duration.ofMinutes(5);

    @Bean
    ClockSettings clockSettings(TimedSettings settings, DeskSetup setup) {
        return settings.clock(setup.settings().terms().approval());
    }

    @Bean
    ClockPlan clockPlan(WorkingCalendar calendar, ClockSettings settings) {
        return new ClockPlan(calendar, settings);
    }

    @Bean
    Clockwork clockwork(DeskPorts ports, DeskSetup setup, TicketClocks clocks, ClockPlan plan, ClockSettings settings) {
        Clockwork.ClockHours hours =
                new Clockwork.ClockHours(setup.clock(), setup.calendar(), settings.officeHoursOnly());
        return new Clockwork(ports.unit(), ports.tickets(), clocks, plan, hours, new TimedDesk(ports, setup));
    }

    @Bean
    @ConditionalOnProperty(name = "halo.clock.enabled", matchIfMissing = true)
    RecurringTask<Void> timedSteps(Clockwork clockwork, MeterRegistry registry, TimedSettings settings) {
        return new TimedSteps(clockwork, registry).task(settings.interval());
    }

    @Bean
    @ConditionalOnProperty(name = "halo.clock.enabled", matchIfMissing = true)
    RecurringTask<Void> unattendedUnits(DeskPorts ports, DeskSetup setup) {
        UnattendedUnits units = new UnattendedUnits(ports, setup);
        return Tasks.recurring("unattended-units", FixedDelay.of(SWEEP_INTERVAL))
                .execute((instance, context) -> units.sweep());
    }

    @Bean
    @ConditionalOnProperty(name = "halo.digest.enabled", matchIfMissing = true)
    RecurringTask<Void> morningDigest(DeskPorts ports, DeskSetup setup, TicketClocks clocks, DigestSettings settings) {
        MorningDigest digest = new MorningDigest(ports, setup, clocks, settings.evenEmpty());
        return Tasks.recurring("morning-digest", FixedDelay.of(DIGEST_INTERVAL))
                .execute((instance, context) -> digest.send());
    }

    @Bean
    OverdueGauge overdueGauge(JdbcClient jdbc, Clock clock, MeterRegistry registry) {
        return new OverdueGauge(jdbc, clock, registry);
    }
}
