package id.halowarga.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void putsACitysFilesInThePlaceOfTheShippedOnes() throws IOException {
        write("office-hours.txt", "MONDAY 08:00-14:00\nSATURDAY 08:00-12:00\n");
        write("holidays-2028.txt", "# our own\n2028-01-03 libur Hari Jadi Kota\n");
        CalendarFiles files = CalendarFiles.of(folder);
        Timetable timetable = Timetable.read(files);
        assertThat(timetable.on(LocalDate.of(2026, 11, 21)).orElseThrow().closes())
                .isEqualTo(LocalTime.NOON);
        assertThat(timetable.on(LocalDate.of(2026, 11, 20))).isEmpty();
        Holidays holidays = Holidays.read(files);
        assertThat(holidays.on(LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(holidays.know(Year.of(2027))).as("still the shipped one").isTrue();
    }

    @Test
    void keepsTheUsualHoursInRamadanWhereACitySaysSo() throws IOException {
        write("office-hours-ramadan.txt", "# our hours stay\n");
        ZoneId zone = ZoneId.of("Asia/Makassar");
        WorkingCalendar calendar = WorkingCalendar.read(zone, CalendarFiles.of(folder));
        assertThat(calendar.due(
                        LocalDateTime.parse("2027-02-09T09:00").atZone(zone).toInstant(), 1))
                .isEqualTo(LocalDateTime.parse("2027-02-10T16:00").atZone(zone).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "office-hours.txt, MONDAY 08:00",
        "office-hours.txt, MONDAY 14:00-08:00",
        "office-hours.txt, SENIN 08:00-14:00",
        "office-hours-ramadan.txt, PERIOD 2027-02-08",
        "office-hours-ramadan.txt, PERIOD 2027-03-08 2027-02-08",
        "holidays-2027.txt, 2027-02-30 libur",
        "holidays-every-year.txt, 17-08 libur",
    })
    void saysWhichLineCannotBeRead(String name, String line) throws IOException {
        write(name, "# a comment\n\n" + (name.endsWith("ramadan.txt") ? "MONDAY 08:00-15:00" : "") + "\n" + line);
        CalendarFiles files = CalendarFiles.of(folder);
        assertThatThrownBy(() -> WorkingCalendar.read(ZoneId.of("Asia/Jakarta"), files))
                .isInstanceOfSatisfying(CalendarFormatException.class, wrong -> {
                    assertThat(wrong.file()).isEqualTo(name);
                    assertThat(wrong.line()).isEqualTo(4);
                });
    }

    @Test
    void refusesADayInAnotherYearsFile() throws IOException {
        write("holidays-2027.txt", "2026-01-01 libur\n");
        CalendarFiles files = CalendarFiles.of(folder);
        assertThatThrownBy(() -> Holidays.read(files)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesOfficesThatNeverOpen() throws IOException {
        write("office-hours.txt", "# closed\n");
        CalendarFiles files = CalendarFiles.of(folder);
        assertThatThrownBy(() -> Timetable.read(files)).isInstanceOf(IllegalArgumentException.class);
    }
}
