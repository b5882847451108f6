package id.halowarga.staff.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    @ParameterizedTest
    @CsvSource({
        "hari ini, 2026-11-18, 2026-11-18",
        "besok, 2026-11-19, 2026-11-19",
        "BESOK sampai lusa, 2026-11-19, 2026-11-20",
        "besok sampai jumat, 2026-11-19, 2026-11-20",
        "senin s/d rabu, 2026-11-23, 2026-11-25",
        "12/12, 2026-12-12, 2026-12-12",
        "12/12/2027, 2027-12-12, 2027-12-12",
        "12.12 - 20.12, 2026-12-12, 2026-12-20",
        "2026-12-12 sampai 2026-12-20, 2026-12-12, 2026-12-20",
        "12 des, 2026-12-12, 2026-12-12",
        "12-20 desember, 2026-12-12, 2026-12-20",
        "28 - 3 jan, 2026-12-28, 2027-01-03",
        "28 des sampai 3 jan, 2026-12-28, 2027-01-03",
        "20-25, 2026-11-20, 2026-11-25",
        "1/2, 2027-02-01, 2027-02-01",
        "sampai 5 des, 2026-11-18, 2026-12-05",
        "dari 24/12 hingga 31/12, 2026-12-24, 2026-12-31"
    })
    void readsDaysAsPeopleWriteThem(String words, LocalDate from, LocalDate until) {
        assertThat(Days.parse(words, TODAY)).contains(new Days(from, until, ""));
    }

    @Test
    void leavesTheWordsBehindTheDays() {
        assertThat(Days.parse("12/12 sampai 14/12, Siti", TODAY).orElseThrow().rest())
                .isEqualTo("Siti");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entah",
                "31/2",
                "0/1",
                "12/13",
                "99",
                "5",
                "12/12 sampai 10/12/2026",
                "2026-12-12 - 2028-12-12",
                "/",
                "-",
                "sampai",
                "99999999999/1",
                "12/12x",
                "30 feb"
            })
    void refusesWordsThatAreNoDays(String words) {
        assertThat(Days.parse(words, TODAY)).isEmpty();
    }

    @Test
    void readsEveryDateOfAYearInEveryForm() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = TODAY.plusDays(random.nextInt(300));
            LocalDate until = from.plusDays(random.nextInt(60));
            String words = form(random, from) + (random.nextBoolean() ? " sampai " : "-") + form(random, until);
            assertThat(Days.parse(words, TODAY)).as(words).contains(new Days(from, until, ""));
        }
    }

    private static String form(Random random, LocalDate day) {
        String month = MONTHS.get(day.getMonthValue() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            case 1 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case 2 -> day.getDayOfMonth() + " " + month.substring(0, 3).toLowerCase(Locale.ROOT) + " " + day.getYear();
            default -> day.toString();
        };
    }

    @Test
    void neverFailsWhateverIsTyped() {
        Random random = new Random(11);
        String signs = "0123456789/.- sampidenr\n😬'%";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            Days.parse(words.toString(), TODAY).ifPresent(days -> {
                assertThat(days.until()).isAfterOrEqualTo(days.from());
                assertThat(Days.decode(days.code())).contains(days);
            });
            Days.decode(words.toString());
        }
    }
}
