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
                "matur nuwun",
                "Assalamu'alaikum",
                "Assalamu alaikum",
                "selamat malam admin halo warga",
                "ada orang?"
            })
    void findsSmallTalk(String text) {
        assertThat(READER.read(text).smallTalk()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bpjs",
                "ppdb",
                "dprd",
                "salah",
                "galak",
                "hak",
                "ada orang tidak sehat",
                "halo min jalan rusak",
                "pagi pak sampah numpuk",
                "assalamualaikum mau bikin ktp"
            })
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
        "'kebakaran di pasar, sudah sejak jam 2 belum ada damkar', FIRE",
        "rumah kebakaran nomor damkar berapa, FIRE",
        "'ada kecelakaan, nomor ambulans berapa', ACCIDENT",
        "'rumah kami kebakaran, dulu pernah juga', FIRE",
        "tabung gas bocor bau menyengat di rumah, FIRE",
        "'ada orang hanyut di kali, sekarang dia tenggelam', ACCIDENT",
        "[KEBAKARAN] di pasar minggu, FIRE",
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
        "pak ada begal bawa celurit minta uang, COMPLAINT",
        "rt 05 jalan rusak minta diperbaiki biaya pemkot, COMPLAINT",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kirim",
                "darurat",
                "lewati",
                "rahasia",
                "ubah",
                "lanjut",
                "laporan saya",
                "ganti instansi",
                "anonim"
            })
    void hearsNoEmergencyInAnswersToItsOwnQuestions(String text) {
        assertThat(READER.read(text).emergency()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ktp saya hilang gimana ngurusnya",
                "ktp dan kk saya hilang, gimana cara ngurusnya ya min",
                "bagaimana cara mengurus akta yang rusak",
            })
    void takesHowToForAQuestionWhateverLedToIt(String text) {
        assertThat(READER.read(text).intent()).contains(Intent.QUESTION);
    }
}
