package id.halowarga.nlp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.TextReading;
import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.classification.TextReading.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextReaderTest {
    private static final RuleTextReader READER = RuleTextReader.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p",
                "halo min",
                "Assalamualaikum wr wb",
                "selamat pagi pak",
                "makasih ya 🙏",
                "🙏",
                "ok siap",
                "tes",
                "wkwkwk",
                "asdfgh",
                "sampurasun",
                "matur nuwun"
            })
    void findsSmallTalk(String text) {
        assertThat(READER.read(text).smallTalk()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"halo min jalan rusak", "pagi pak sampah numpuk", "assalamualaikum mau bikin ktp"})
    void findsAReportBehindAGreeting(String text) {
        assertThat(READER.read(text).smallTalk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tolong rumah tetangga kebakaran apinya besar, FIRE",
        "ada kecelakaan motor depan pasar korbannya berdarah, ACCIDENT",
        "banjir sudah sedada kami terjebak di atap, DISASTER",
        "ada orang ngamuk bawa parang di gang, VIOLENCE",
        "bapak saya tiba-tiba pingsan tidak sadar, MEDICAL",
    })
    void findsAnEmergency(String text, Emergency kind) {
        assertThat(READER.read(text).emergency()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pemadam kebakaran mana nomornya", "jalan rusak takutnya nanti ada kecelakaan",
                "dulu pernah banjir tahun lalu", "kapan ada simulasi gempa di sekolah"
            })
    void takesTalkAboutEmergenciesForTalk(String text) {
        assertThat(READER.read(text).emergency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oknum kelurahan minta uang 200rb buat ktp, CORRUPTION",
        "petugas loketnya judes banget, STAFF_CONDUCT",
        "saran saya dibuatkan jalur sepeda, SUGGESTION",
        "syarat bikin kia apa saja ya?, QUESTION",
        "sampah tidak diangkut seminggu, COMPLAINT",
    })
    void tellsWhatTheWriterWants(String text, Intent intent) {
        assertThat(READER.read(text).intent()).contains(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "jancok jalane rusak, true",
        "pelayanan 4nj1ng, true",
        "anjing liar gigit anak, false",
        "jalan rusak, false"
    })
    void flagsSwearingButNotAnimals(String text, boolean profane) {
        TextReading read = READER.read(text);

        assertThat(read.profane()).isEqualTo(profane);
    }
}
