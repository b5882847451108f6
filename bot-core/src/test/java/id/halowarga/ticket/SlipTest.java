package id.halowarga.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "HW-2611-7K3QX9, HW-2611-7K3QX9, true",
        "HW-2611-7K3QX9, HW-2611-7K3QX8, true",
        "HW-2611-7K3QX9, HW-2611-7K3Q9X, true",
        "HW-2611-7K3QX9, HW-2611-7K3QX, true",
        "HW-2611-7K3QX9, HW-2611-7K3QXX9, true",
        "HW-2611-7K3QX9, HW-2611-7K3Q98, false",
        "HW-2611-7K3QX9, HW-2611-K73Q9X, false",
        "HW-2611-7K3QX9, '', false",
    })
    void tellsATypingErrorFromAnotherNumber(String number, String typed, boolean near) {
        assertThat(Slip.between(number, typed)).isEqualTo(near);
    }
}
