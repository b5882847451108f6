package id.halowarga.staff.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.Pin;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.DeskWorld;
import id.halowarga.transcript.TestCity;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an operator is told of why a unit was suggested. */
class ExplanationsTest {
    private static final TicketNumber NUMBER = TicketNumber.next("HW", YearMonth.of(2026, 11), new Random(1));

    private final Directory city = TestCity.directory();
    private final Explanations explanations = new Explanations(new DeskSetup(
            city,
            new OpdRouter(city, TestCity.classifier()),
            WorkingCalendar.shipped(city.timeZone()),
            Messages.shipped(),
            DeskSettings.DEFAULT,
            TestClock.at("2026-11-18T03:00:00Z")));

    @Test
    void namesTheKeywordThatDecided() {
        assertThat(why("antrean di rsud lama sekali", Place.NONE, List.of()))
                .contains("Ditentukan oleh kata kunci “rsud” dalam daftar OPD: RSUD")
                .doesNotContain("tempatnya");
    }

    @Test
    void namesTheKeywordOfAnOwnerOutsideTheCity() {
        assertThat(why("dari tadi listrik padam", Place.NONE, List.of()))
                .contains("Ditentukan oleh kata kunci “listrik padam” dalam daftar OPD: PLN");
    }

    @Test
    void saysThatAKeywordDidNotDecideAgainstASureModel() {
        assertThat(why("jalan rusak, kata rsud", Place.NONE, List.of()))
                .contains("Kata kunci “rsud” menunjuk RSUD, tetapi tidak menentukan sendiri.")
                .contains("Kata yang paling menentukan: jalan, rusak")
                .doesNotContain("Ditentukan oleh");
    }

    @Test
    void namesThePlaceWhereItDecided() {
        Place south = new Place(Optional.of(new Pin(-6.95, 107.61)), "");
        String answer = why("surat pengantar domisili", south, List.of());
        assertThat(answer)
                .contains("Ditentukan oleh tempatnya: urusan ini ditangani unit wilayah, Kec. Contoh Selatan")
                .contains("• Kec. Contoh Selatan (100 %)");
        assertThat(why("jalan rusak berlubang", south, List.of())).doesNotContain("Ditentukan oleh");
    }

    @Test
    void keepsWhatWasThoughtAtFilingApartFromWhatTheModelThinksNow() {
        List<Suggestion> then =
                List.of(new Suggestion(new Topic("dlh"), 0.61), new Suggestion(new Topic("dpupr"), 0.39));
        assertThat(why("jalan rusak berlubang", Place.NONE, then))
                .contains("• Dinas PU (100 %)", "jalan, rusak, berlubang")
                .contains("Dugaan model saat laporan masuk: Dinas Lingkungan (61 %), Dinas PU (39 %)")
                .doesNotContain("• Dinas Lingkungan", "• Dinas PU (39 %)");
        List<Suggestion> asNow = List.of(new Suggestion(new Topic("dpupr"), 0.999));
        assertThat(why("jalan rusak berlubang", Place.NONE, asNow)).doesNotContain("saat laporan masuk");
    }

    @Test
    void saysSoWhereNothingSpeaksForAnybody() {
        assertThat(why("hmm begitulah", Place.NONE, List.of())).contains("tidak punya dugaan");
        assertThat(why(TicketKind.CHANNEL_FEEDBACK, "jalan rusak", Place.NONE, List.of()))
                .contains("tidak punya dugaan");
    }

    private String why(String words, Place place, List<Suggestion> suggested) {
        return why(TicketKind.COMPLAINT, words, place, suggested);
    }

    private String why(TicketKind kind, String words, Place place, List<Suggestion> suggested) {
        Report plain = DeskWorld.report(Optional.empty());
        Report report = new Report(
                kind,
                words,
                place,
                List.of(),
                Optional.empty(),
                Identity.OPEN,
                plain.reporter(),
                suggested,
                false,
                false);
        return explanations.words(NUMBER, report, Language.INDONESIAN).plain();
    }
}
