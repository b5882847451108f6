package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.Option;
import id.halowarga.text.Messages;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(Messages.shipped());

    @ParameterizedTest
    @CsvSource({
        "/lapor, REPORT",
        "LAPOR, REPORT",
        "/Status HW-1, STATUS",
        "Batal!, CANCEL",
        "ga jadi, CANCEL",
        "help, HELP",
        "menu, MENU",
        "kembali, BACK",
        "cancel, CANCEL"
    })
    void understandsCommandsWithAndWithoutSlash(String typed, Command expected) {
        assertThat(vocabulary.command(typed).map(CommandLine::command)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lapor jalan rusak", "status jalan di sini rusak", "batalkan rencana itu", "menu makanan basi"})
    void takesNoComplaintForACommand(String typed) {
        assertThat(vocabulary.command(typed)).isEmpty();
    }

    @Test
    void keepsWhatFollowsACommand() {
        assertThat(vocabulary.command("/lapor jalan rusak").map(CommandLine::arguments))
                .contains("jalan rusak");
        assertThat(vocabulary.command("status hw-2611-7k3qx9").map(CommandLine::arguments))
                .contains("hw-2611-7k3qx9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", "no 2", "nomor 2", "Rahasia", "rahasia!", "RAHASIAKAN"})
    void findsTheOptionThatIsMeant(String typed) {
        List<Option> offered = List.of(
                new Option("d1.open", "Terbuka"), new Option("d1.conf", "Rahasia"), new Option("d1.anon", "Anonim"));
        assertThat(vocabulary.choice(offered, typed).map(Option::payload)).contains("d1.conf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "99", "jalan rusak di depan rahasia bank", ""})
    void findsNoneWhereNoneIsMeant(String typed) {
        List<Option> offered = List.of(new Option("d1.open", "Terbuka"), new Option("d1.conf", "Rahasia"));
        assertThat(vocabulary.choice(offered, typed)).isEmpty();
    }

    @Test
    void whateverIsTypedIsReadWithoutFailing() {
        Random random = new Random(7);
        List<Option> offered = List.of(new Option("x", "[(*"), new Option("d1.opd.dpupr", "Dinas PU"));
        for (int i = 0; i < 5000; i++) {
            String typed = random.ints(random.nextInt(70), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(vocabulary.choice(offered, typed)).isNotNull();
            assertThat(vocabulary.command(typed)).isNotNull();
            assertThat(Press.parse(typed)).isNotNull();
        }
    }
}
