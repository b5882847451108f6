package id.halowarga.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hubungi 0812-3456-7890 ya | hubungi [TELEPON] ya",
                "wa +62 812 3456 7890 | wa [TELEPON]",
                "NIK 3273 0112 3456 0001 belum aktif | NIK [NIK] belum aktif",
                "surel ayu.warga@contoh.id | surel [EMAIL]",
                "motor D 1234 ABC ngebut | motor [PELAT] ngebut",
                "mobil B1234XYZ parkir liar | mobil [PELAT] parkir liar",
                "rumah Pak Budi Santoso kebanjiran | rumah Pak [NAMA] kebanjiran",
                "depan warung bu siti macet | depan warung bu [NAMA] macet",
                "KK an. rahmat hidayat salah | KK an. [NAMA] salah",
                "nama saya budi santoso mau lapor | nama saya [NAMA] mau lapor",
                "Pak Lurah Suparman tidak di kantor | Pak Lurah [NAMA] tidak di kantor",
                "kata Bu Guru Ratna Sari libur | kata Bu Guru [NAMA] libur",
                "KTP atas nama Dewi Lestari | KTP atas nama [NAMA]",
                "nama saya Wayan Sudarma dari RT 03 | nama saya [NAMA] dari RT 03"
            })
    void masksWhatPointsToAPerson(String text, String masked) {
        assertThat(Masking.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pak RT 05 RW 02 tidak mau tanda tangan",
                "Pak Lurah jarang di kantor",
                "bapak ibu mohon jalan diperbaiki",
                "PAK TOLONG LAMPU JALAN MATI",
                "rt 05 rw 02 kel contoh banjir 30 cm",
                "pak jalan depan sekolah rusak 3 bulan"
            })
    void leavesOfficesPlacesAndCourtesies(String text) {
        assertThat(Masking.masked(text)).isEqualTo(text);
    }
}
