package id.halowarga.server.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarConfigurationTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jayapura");

    @TempDir
    private Path folder;

    @Test
    void takesTheHolidaysOfTheCity() throws IOException {
        Files.writeString(folder.resolve("holidays-2028.txt"), "2028-03-07 libur Hari Jadi\n");
        assertThat(CalendarConfiguration.own(ZONE, folder).working(LocalDate.of(2028, 3, 7)))
                .isFalse();
    }

    @Test
    void namesTheLineThatStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("holidays-2028.txt"), "2028-03-07 libur\nbesok libur\n");
        assertThatThrownBy(() -> CalendarConfiguration.own(ZONE, folder))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("HALO_CALENDAR_FOLDER: line 2 of holidays-2028.txt cannot be read.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> CalendarConfiguration.own(ZONE, folder.resolve("none")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("HALO_CALENDAR_FOLDER");
    }
}
