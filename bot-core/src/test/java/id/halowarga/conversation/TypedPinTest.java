package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPinTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-7.250445, 112.768845",
                "-7.250445 112.768845",
                "-7.250445;112.768845",
                "https://maps.google.com/?q=-7.250445,112.768845",
                "https://www.google.com/maps/@-7.250445,112.768845,17z",
                "https://www.google.com/maps/search/?api=1&query=-7.250445%2C112.768845",
                "https://www.google.com/maps/place/Balai/data=!3d-7.250445!4d112.768845",
            })
    void readsCoordinatesAndLinks(String typed) {
        assertThat(TypedPin.in(typed)).contains(new TypedPin(new Pin(-7.250445, 112.768845), ""));
    }

    @Test
    void leavesTheOtherWords() {
        assertThat(TypedPin.in("lampu mati di https://maps.google.com/?q=-7.2504,112.7688 dekat pos"))
                .contains(new TypedPin(new Pin(-7.2504, 112.7688), "lampu mati di dekat pos"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harga beras 14.500, dulu 12.000",
                "rt 03 rw 02",
                "versi 1.2.345.678",
                "95.12345, 10.12345",
                "harga naik dari 2.500 ke 115.000 atau 2.500, 115.000",
                "https://maps.app.goo.gl/Abc123",
            })
    void readsNoOtherNumbers(String typed) {
        assertThat(TypedPin.in(typed)).isEmpty();
    }
}
