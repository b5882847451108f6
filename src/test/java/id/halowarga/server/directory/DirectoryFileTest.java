package id.halowarga.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.halowarga.classification.Topic;
import id.halowarga.directory.Areas;
import id.halowarga.directory.Directory;
import id.halowarga.directory.ExternalOwner;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Pin;
import id.halowarga.server.settings.StartRefusedException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFileTest {
    private static final String SMALL = """
            city: Kota Kecil
            time-zone: Asia/Makassar
            opds:
              - code: dpupr
                name: Dinas PU
                label: PU
                duties: Jalan
                topics: [dpupr]
                keywords: [Drainase]
            external:
              - code: pln
                name: PLN
                keywords: [listrik]
                advice:
                  id: Hubungi 123.
                  en: Call 123.
            """;

    @TempDir
    Path folder;

    @Test
    void isReadAsItIsWritten() {
        Directory directory = read(SMALL);

        assertThat(directory.city()).isEqualTo("Kota Kecil");
        assertThat(directory.timeZone()).hasToString("Asia/Makassar");
        Opd opd = directory.owner(new Topic("dpupr")).orElseThrow();
        assertThat(opd.name()).isEqualTo("Dinas PU");
        assertThat(opd.keywords()).containsExactly("drainase");
        ExternalOwner owner = directory.external().get(0);
        assertThat(owner.advice()).isEqualTo("Hubungi 123.");
        assertThat(owner.adviceEnglish()).isEqualTo("Call 123.");
    }

    @Test
    void namesTheOwnersOfKindsWhereTheFileDoes() {
        assertThat(read(SMALL).kinds()).isEqualTo(KindOwners.NONE);
        Optional<OpdCode> owner = Optional.of(new OpdCode("dpupr"));
        assertThat(read(SMALL + "kinds:\n  conduct: dpupr\n  channel: dpupr\n").kinds())
                .isEqualTo(new KindOwners(owner, Optional.empty(), owner));
        assertThatExceptionOfType(DirectoryFormatException.class)
                .isThrownBy(() -> read(SMALL + "kinds:\n  corruption: kejaksaan\n"))
                .withMessageContaining("kejaksaan owns a kind but is no OPD");
    }

    private static final String AREAS = SMALL + """
            areas:
              topics: [kecamatan_kelurahan]
              units:
                - unit: dpupr
                  names: [Contoh Utara]
                  polygon: ['-6.8, 107.5', '-6.8, 107.7', '-6.9 107.6']
                - unit: dpupr
                  names: [selatan]
                  centre: '-7.0, 107.6'
                  radius: 1500
            """;

    @Test
    void readsTheAreasThatHaveUnitsOfTheirOwn() {
        Directory directory = read(AREAS);

        assertThat(directory.area(new Pin(-6.82, 107.6)).orElseThrow().names()).containsExactly("contoh utara");
        assertThat(directory.area(new Pin(-7.01, 107.6)).orElseThrow().names()).containsExactly("selatan");
        assertThat(directory.areas().contains(new Pin(-7.2, 107.6))).isFalse();
        assertThat(directory.topicsOf(new OpdCode("dpupr")))
                .containsExactlyInAnyOrder(new Topic("dpupr"), new Topic("kecamatan_kelurahan"));
        assertThat(read(SMALL).areas()).isEqualTo(Areas.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-6.9 107.6           | -6.9                | line 20: not a point such as '-6.914, 107.609': -6.9",
                "-6.9 107.6           | -96 107.6           | line 20: not a point such as '-6.914, 107.609': -96 107.6",
                "radius: 1500         | radius: wide        | line 23: 'radius' is no positive number of metres: wide",
                "radius: 1500         | names: [x]          | line 26: 'names' stands twice",
                "names: [selatan]     | names: []           | line 23: 'names' must hold one name at least",
                "names: [selatan]     | place: [selatan]    | line 24: 'place' is not known here",
                "unit: dpupr          | unit: kec_jauh      | kec_jauh looks after an area but is no OPD",
                "unit: dpupr          | unit: D PUPR        | line 20: 'unit' is no OPD code: D PUPR"
            })
    void refusesAreasThatCannotBe(String right, String wrong, String problem) {
        assertThatExceptionOfType(DirectoryFormatException.class)
                .isThrownBy(() -> read(AREAS.replace(right, wrong)))
                .withMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "city: Kota Kecil        | kota: Kota Kecil         | line 1: 'kota' is not known here",
                "label: PU               | labels: PU               | line 6: 'labels' is not known here",
                "'    duties: Jalan\\n'   | ''                       | line 4: 'duties:' is missing",
                "code: dpupr             | code: D PUPR             | line 4: 'code' may hold lower-case letters",
                "topics: [dpupr]         | topics: dpupr            | line 8: expected a list after 'topics:'",
                "topics: [dpupr]         | topics: ['a b']          | line 4: 'topics' may hold lower-case letters",
                "label: PU               | label: ''                | line 6: expected words after 'label:'",
                "name: PLN               | code: pln2               | line 12: 'code' stands twice",
                "code: pln               | code: dpupr              | code dpupr stands twice in the directory",
                "Asia/Makassar           | Asia/Kota                | line 1: 'time-zone' is not one such as",
                "    advice:             | '    advice: x'          | line 15",
                "opds:                   | opds: [                  | line"
            })
    void tellsWhereSomethingIsWrong(String part, String replacement, String complaint) {
        String text = SMALL.replace(part.replace("\\n", "\n"), replacement.strip());
        assertThat(text).isNotEqualTo(SMALL);
        assertThatExceptionOfType(DirectoryFormatException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "just words", "- a\n- list", "a: b: c"})
    void refusesWhatIsNoCatalogue(String text) {
        assertThatExceptionOfType(DirectoryFormatException.class).isThrownBy(() -> read(text));
    }

    @Test
    void refusesLabelsThatFitOnNoButton() {
        assertThatExceptionOfType(DirectoryFormatException.class)
                .isThrownBy(() -> read(SMALL.replace("label: PU", "label: Dinas Pekerjaan Umum dan Tata Ruang")))
                .withMessage("line 4: 'label' is longer than 24 characters");
    }

    @Test
    void namesTheFileInTheOperatorsSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("opd.yml"), SMALL.replace("label:", "lable:"));
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DirectoryConfiguration.fromFile(file))
                .withMessage("HALO_DIRECTORY: " + file + ": line 6: 'lable' is not known here.");
    }

    @Test
    void saysSoWhenTheFileIsMissingOrNoText() throws Exception {
        Path missing = folder.resolve("missing.yml");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DirectoryConfiguration.fromFile(missing))
                .withMessage("HALO_DIRECTORY: the file " + missing + " cannot be read.");
        Path binary = Files.write(folder.resolve("binary.yml"), new byte[] {(byte) 0xE9, 0, 1, 2});
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DirectoryConfiguration.fromFile(binary))
                .withMessage("HALO_DIRECTORY: " + binary + ": the file is no text in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpupr", "dlh", "dinsos", "dishub", "dukcapil", "satpolpp", "disdik", "dinkes", "kecamatan_kelurahan",
                "pdam", "disperkim", "disnaker", "dpmptsp", "disdagkop", "bapenda", "dp3akb", "diskominfo", "distan",
                "bkpsdm", "bpbd_damkar"
            })
    void shippedSampleOwnsEveryTopicOfTheClassifier(String topic) {
        assertThat(DirectoryConfiguration.sample().owner(new Topic(topic)))
                .map(Opd::code)
                .contains(new OpdCode(topic));
    }

    @Test
    void shippedSampleHoldsAnInspectorateAndOwnersOutside() {
        Directory sample = DirectoryConfiguration.sample();
        assertThat(sample.opd(new OpdCode("inspektorat"))).isPresent();
        assertThat(sample.external()).extracting(owner -> owner.code().value()).contains("pln", "polri");
        assertThat(sample.external()).allSatisfy(owner -> {
            assertThat(owner.advice()).isNotBlank();
            assertThat(owner.adviceEnglish()).isNotBlank();
        });
    }

    private static Directory read(String text) {
        return DirectoryFile.read(new StringReader(text));
    }
}
