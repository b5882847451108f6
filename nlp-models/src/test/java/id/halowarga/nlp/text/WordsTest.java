package id.halowarga.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "jln yg dkt skolah tdk nyala, jalan yang dekat sekolah tidak nyala",
        "RUSAAAAK PARAHHH!!!, rusak parah",
        "jalan2 dan jalan-jalan, jalan dan jalan",
        "jalan2nya dan toko2nya, jalannya dan tokonya",
        "j4lan b3rlubang, jalan berlubang",
        "Assalamu'alaikum Jum’at, assalamualaikum jumat",
        "[KEBAKARAN] di [pasar minggu], kebakaran di pasar minggu",
        "café Ｊａｌａｎ, cafe jalan",
        "pak rt 05/rw.02 kel. ini lapor ke pak rt, bapak ini lapor ke bapak rt",
    })
    void areRegular(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @Test
    void leaveOutNumbersLinksAddressesAndMasks() {
        assertThat(Words.of("hubungi 081234567890 atau a@b.id, lihat https://x.id/y [NAMA] 3578012345678901"))
                .containsExactly("hubungi", "atau", "lihat");
    }

    @Test
    void areNoneInEmojiOrNothing() {
        assertThat(Words.of("🙏🔥 ... !!")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }
}
