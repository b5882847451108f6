package id.halowarga.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTextTest {
    @Test
    void keepsLettersEmojiAndJoiners() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String written = "Jalan rusak é ꦗꦮ مرحبا " + family + "\n\tdi depan pasar";
        assertThat(HarmlessText.of(written)).isEqualTo(written);
    }

    @Test
    void takesOutControlsAndDirectionMarks() {
        assertThat(HarmlessText.of("a\u0000b\u001Bc\u202Ed\u2067e\u200Ff\u061Cg"))
                .isEqualTo("abcdefg");
    }

    @Test
    void writesEveryLineEndAsLineFeed() {
        assertThat(HarmlessText.of("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void takesOutHalvesOfSurrogatePairs() {
        assertThat(HarmlessText.of("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void cutsAtTheLimitWithoutBreakingAPair() {
        String cut = HarmlessText.of("x".repeat(HarmlessText.MAX_LENGTH - 1) + "\uD83D\uDE00");
        assertThat(cut).isEqualTo("x".repeat(HarmlessText.MAX_LENGTH - 1));
        assertThat(HarmlessText.of("y".repeat(30_000))).hasSize(HarmlessText.MAX_LENGTH);
    }
}
