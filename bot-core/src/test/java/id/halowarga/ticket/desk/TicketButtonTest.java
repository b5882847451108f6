package id.halowarga.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.Option;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketButtonTest {
    private static final TicketNumber NUMBER = TicketNumber.next("ABCDE", YearMonth.of(2026, 11), new Random(1));

    @ParameterizedTest
    @EnumSource(Press.class)
    void comesBackAsItWent(Press press) {
        TicketButton plain = TicketButton.of(NUMBER, press);
        TicketButton full = new TicketButton(NUMBER, press, "kecamatan_kelurahan_24ch");
        assertThat(TicketButton.parse(plain.payload())).contains(plain);
        assertThat(TicketButton.parse(full.payload())).contains(full);
        assertThat(full.payload().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Option.MAX_PAYLOAD_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t.", "t..terima", "t.HW-2611-000000.terima", "x.y.z", "q.tiket.0", "t.abc", "terima"})
    void knowsWhatIsNotItsOwn(String payload) {
        assertThat(TicketButton.parse(payload)).isEmpty();
    }

    @Test
    void doesNotKnowAnotherPress() {
        assertThat(TicketButton.parse("t." + NUMBER + ".hapus")).isEmpty();
    }
}
