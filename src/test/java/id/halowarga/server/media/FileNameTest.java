package id.halowarga.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "foto.jpg, foto.pdf",
        "Surat Pengantar RT 03.docx, Surat Pengantar RT 03.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\bukti.pdf.exe, bukti.pdf.pdf",
        "a<b>\"c\"|d?.pdf, a_b__c__d.pdf",
        "photo\u202Egpj.exe, photo_gpj.pdf",
        ".bashrc, bashrc.pdf",
        "laporan-1_(2).pdf, laporan-1_(2).pdf",
        "日本.pdf, 日本.pdf"
    })
    void becomesHarmlessWithTheEndingOfItsRealType(String sent, String shown) {
        assertThat(FileName.harmless(Optional.of(sent), FileType.PDF)).contains(shown);
    }

    @Test
    void isLeftOutWhereNothingOfItCanBeUsed() {
        assertThat(FileName.harmless(Optional.of("../.."), FileType.PDF)).isEmpty();
        assertThat(FileName.harmless(Optional.empty(), FileType.PDF)).isEmpty();
    }

    @Test
    void isNeverLong() {
        assertThat(FileName.harmless(Optional.of("x".repeat(5_000)), FileType.PDF)
                        .orElseThrow())
                .hasSizeLessThan(90);
    }
}
