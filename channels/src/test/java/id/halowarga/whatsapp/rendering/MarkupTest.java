package id.halowarga.whatsapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing texts in WhatsApp's markup. */
class MarkupTest {
    private static String markup(String template) {
        return Markup.of(RichText.fromTemplate(template));
    }

    @Test
    void marksBoldWords() {
        assertThat(markup("Nomor **HW-2611-7K3QX9**, simpan.")).isEqualTo("Nomor *HW-2611-7K3QX9*, simpan.");
    }

    @Test
    void marksBoldLinesOneByOneWithoutTheirSpace() {
        assertThat(markup("** satu\n\ndua **akhir")).isEqualTo(" *satu*\n\n*dua* akhir");
    }

    @Test
    void leavesBoldOutWithinAWordWhereItWouldShowAsAsterisks() {
        assertThat(markup("se**tengah**nya")).isEqualTo("setengahnya");
    }

    @Test
    void doesNotLetPeoplesSignsFormat() {
        assertThat(Markup.of(RichText.plain("*penting* _miring_ ~coret~ ```kode``` `x`")))
                .isEqualTo("∗penting∗ ˍmiringˍ ∼coret∼ ˋˋˋkodeˋˋˋ ˋxˋ");
    }

    @Test
    void doesNotLetPeoplesSignsEndOurBold() {
        assertThat(markup("**\uE000a*b c*\uE001** d")).isEqualTo("*a∗b c∗* d");
    }

    @Test
    void leavesLinksAndSignsWithinWordsAlone() {
        String words = "https://maps.example/?q=_a_*b* nama_berkas_2 3*4";
        assertThat(Markup.of(RichText.plain(words))).isEqualTo(words);
    }

    @Test
    void keepsEverythingElse() {
        String words = "Ꮓ \uD83D\uDE00 ꦏꦩ꧀ <b> & \\ \"";
        assertThat(Markup.of(new RichText(words, List.of()))).isEqualTo(words);
    }
}
