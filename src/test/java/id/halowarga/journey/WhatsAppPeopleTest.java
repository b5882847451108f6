package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.transcript.Heard;
import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.SentMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people do on WhatsApp only: they react, and take other numbers. */
class WhatsAppPeopleTest {
    private static final Transcript FINISHED = Transcript.parse("""
            # A report is finished
            given  2026-11-23 09:00
            given  admin is admin dpupr
            warga> jalan rusak berlubang di depan pasar
            bot>   Halo! …
            bot>   Di mana… [Lewati]
            warga> Jl. Mawar
            bot>   Ada foto… [Lanjut tanpa tambahan]
            warga> lanjut
            bot>   Siapa… [Terbuka] [Rahasia] [Anonim]
            warga> rahasia
            bot>   …Sudah benar semua? [Kirim] [Ganti instansi] [Ubah]
            warga> kirim
            bot>   …Nomor: {nomor}… [Lihat laporan] [Tambah keterangan]
            bot@admin> …{nomor}… [Terima] [Tanya] [Jawab] [Selesai] [Bukan wewenang]
            admin> /selesai {nomor} Sudah ditambal.
            bot@admin> Tiket {nomor} selesai. …
            bot>   …menyatakan laporan {nomor} selesai. … [Sudah beres] [Belum beres]
            """);

    private final FakeCloudApi platform = JourneyApplication.running().whatsapp();

    @Test
    void aThumbOnTheQuestionIsAYes() {
        try (WhatsAppDriver driver = new WhatsAppDriver()) {
            TranscriptRunner.run(FINISHED, driver);
            Participant person = driver.chat("warga").person();

            person.reacts(person.phone().last(), "😢");
            person.reacts(person.phone().last(), "");
            person.reacts(person.phone().last(), "👍");

            assertThat(driver.next("warga"))
                    .get()
                    .extracting(Heard::text)
                    .asString()
                    .contains("ditutup");
            assertThat(driver.next("admin"))
                    .get()
                    .extracting(Heard::text)
                    .asString()
                    .contains("sudah beres");
            assertThat(driver.unexpected()).isEmpty();
        }
    }

    private static final Transcript REVIEWED = Transcript.parse("""
            # A report is about to be sent
            given  2026-11-23 09:00
            warga> jalan rusak berlubang di depan pasar
            bot>   Halo! …
            bot>   Di mana… [Lewati]
            warga> Jl. Mawar
            bot>   Ada foto… [Lanjut tanpa tambahan]
            warga> lanjut
            bot>   Siapa… [Terbuka] [Rahasia] [Anonim]
            warga> rahasia
            bot>   …Sudah benar semua? [Kirim] [Ganti instansi] [Ubah]
            """);

    @Test
    void aThumbOnTheFinishedReportSendsItAndOneOnAnotherQuestionIsExplained() {
        try (WhatsAppDriver driver = new WhatsAppDriver()) {
            TranscriptRunner.run(REVIEWED, driver);
            Participant person = driver.chat("warga").person();
            List<SentMessage> received = person.phone().received();

            person.reacts(received.get(received.size() - 2), "👍");
            assertThat(driver.next("warga"))
                    .get()
                    .extracting(Heard::text)
                    .asString()
                    .contains("Reaksi itu", "Sudah benar semua?");
            person.reacts(received.get(received.size() - 1), "👍");
            assertThat(driver.next("warga"))
                    .get()
                    .extracting(Heard::text)
                    .asString()
                    .contains("Nomor:");
        }
    }

    @Test
    void reportsFollowToANewNumberAndTheOldOneIsAStrangers() {
        try (WhatsAppDriver driver = new WhatsAppDriver()) {
            TranscriptRunner.run(FINISHED, driver);
            Participant person = driver.chat("warga").person();
            String number = person.phone().number();

            Participant moved = person.changesNumber("62899" + number.substring(5));
            await().atMost(Duration.ofSeconds(30)).until(platform::everythingTaken);
            WhatsAppChat chat = new WhatsAppChat(moved);
            moved.says("laporan saya");
            assertThat(chat.next()).get().extracting(Heard::text).asString().contains("berlubang");

            Participant stranger = platform.person(number, "Orang Lain");
            int before = stranger.phone().received().size();
            stranger.says("laporan saya");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> stranger.phone().received().size() >= before + 2);
            List<String> heard = stranger.phone().received().stream()
                    .skip(before)
                    .map(message -> message.text())
                    .toList();
            assertThat(heard).noneMatch(text -> text.contains("Mawar") || text.contains("berlubang"));
        }
    }
}
