package id.halowarga.server.calendar;

import id.halowarga.calendar.CalendarFiles;
import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.directory.Directory;
import id.halowarga.server.settings.StartRefusedException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean of the working calendar. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {
    @Bean
    WorkingCalendar workingCalendar(CalendarSettings settings, Directory directory) {
        ZoneId zone = directory.timeZone();
        return settings.own().map(folder -> own(zone, folder)).orElseGet(() -> WorkingCalendar.shipped(zone));
    }

    static WorkingCalendar own(ZoneId zone, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartRefusedException("HALO_CALENDAR_FOLDER: " + folder + " is no folder.");
        }
        try {
            return WorkingCalendar.read(zone, CalendarFiles.of(folder));
        } catch (IllegalArgumentException wrong) {
            throw new StartRefusedException("HALO_CALENDAR_FOLDER: " + wrong.getMessage() + ".", wrong);
        } catch (UncheckedIOException unreadable) {
            throw new StartRefusedException("HALO_CALENDAR_FOLDER: a file in it cannot be read.", unreadable);
        }
    }
}
