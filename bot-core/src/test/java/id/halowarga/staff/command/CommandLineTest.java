package id.halowarga.staff.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource({
        "/terima HW-2611-7K3QX9, ACCEPT, HW-2611-7K3QX9, ''",
        "TERIMA hw-2611-7k3qx9, ACCEPT, hw-2611-7k3qx9, ''",
        "/balas HW-2611-7K3QX9: besok kami cek, ANSWER, HW-2611-7K3QX9, besok kami cek",
        "/balas besok kami cek, ANSWER, , besok kami cek",
        "/tiket, LIST, , ''",
        "tiket, LIST, , ''",
        "/balas HW2611-7K3QX salah ketik, ANSWER, HW2611-7K3QX, salah ketik",
        "/undang dpupr pimpinan, INVITE, , dpupr pimpinan",
        "Antrian, QUEUE, , ''",
    })
    void readsCommands(String typed, StaffCommand command, String number, String rest) {
        assertThat(CommandLine.parse(typed))
                .contains(new CommandLine(command, typed.startsWith("/"), Optional.ofNullable(number), rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terima kasih",
                "balas dong",
                "selesai",
                "tanya jam buka",
                "tiket pesawat hilang",
                "bantuan sosial",
                "undang saya ke rapat besok",
                "antrian panjang sekali",
                "",
                " ",
                "/",
                "/lapor",
                "/terimakasih",
                "tolak bala"
            })
    void leavesChatAlone(String typed) {
        assertThat(CommandLine.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "antrian",
                "undang dlh admin",
                "undang dlh pimpinan",
                "disposisi HW-2611-7K3QX9 dlh",
                "tolak HW-2611-7K3QX9 alasan",
                "gabung HW-2611-7K3QX9 HW-2611-7K3QX9",
                "pisah HW-2611-7K3QX9",
                "statistik",
                "tiket",
                "tiket HW-2611-7K3QX9",
                "terima HW-2611-7K3QX9",
                "balas HW-2611-7K3QX9 teks",
                "tanya HW-2611-7K3QX9 teks",
                "selesai HW-2611-7K3QX9 teks",
                "kembalikan HW-2611-7K3QX9 alasan",
                "setujui HW-2611-7K3QX9",
                "revisi HW-2611-7K3QX9 catatan"
            })
    void commandsWorkWithAndWithoutSlashInAnyCase(String typed) {
        StaffCommand meant = StaffCommand.named(typed.split(" ")[0]).orElseThrow();
        for (String way : List.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT))) {
            assertThat(CommandLine.parse(way)).map(CommandLine::command).contains(meant);
            assertThat(CommandLine.parse("/" + way)).map(CommandLine::command).contains(meant);
        }
    }

    @Test
    void keepsTheLinesOfAnAnswer() {
        assertThat(CommandLine.parse("/balas HW-2611-7K3QX9\nBaris satu\n\nBaris dua")
                        .orElseThrow()
                        .rest())
                .isEqualTo("Baris satu\n\nBaris dua");
    }
}
