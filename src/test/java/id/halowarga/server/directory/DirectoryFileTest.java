package id.halowarga.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.halowarga.classification.Topic;
import id.halowarga.directory.Directory;
import id.halowarga.directory.ExternalOwner;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
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
