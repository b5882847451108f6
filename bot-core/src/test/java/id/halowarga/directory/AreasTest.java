package id.halowarga.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.halowarga.classification.Topic;
import id.halowarga.message.Pin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    private static final Outline TRIANGLE =
            new Outline.Polygon(List.of(new Pin(-6.9, 107.5), new Pin(-6.8, 107.6), new Pin(-6.9, 107.7)));
    private static final Outline CIRCLE = new Outline.Circle(new Pin(-7.0, 107.6), 2_000);
    private static final Areas AREAS = new Areas(
            List.of(
                    new Area(new OpdCode("kec_utara"), List.of("contoh utara", "melati"), Optional.of(TRIANGLE)),
                    new Area(new OpdCode("kec_selatan"), List.of("contoh selatan"), Optional.of(CIRCLE))),
            Set.of(new Topic("kecamatan_kelurahan")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "loket kec. Contoh Utara tutup          | -                       | kec_utara",
                "pelayanan kelurahan melati lambat      | -                       | kec_utara",
                "jalan melati rusak                     | -                       | none",
                "loket tutup                            | Contoh Selatan, RT 3    | kec_selatan",
                "loket tutup                            | Jl. Melati 5            | none",
                "loket kelurahan melati tutup           | Contoh Selatan          | kec_selatan",
                "dari kec contoh utara ke kec contoh selatan | -                  | none"
            })
    void areFoundByWhatTheyAreCalled(String text, String place, String unit) {
        Whereabouts said = new Whereabouts(place == null ? "" : place, Optional.empty());

        assertThat(AREAS.find(text, said).map(area -> area.unit().value()).orElse("none"))
                .isEqualTo(unit);
    }

    @Test
    void areFoundByThePinBeforeAnyWords() {
        Whereabouts pinned = new Whereabouts("Contoh Selatan", Optional.of(new Pin(-6.85, 107.6)));

        assertThat(AREAS.find("kelurahan melati", pinned).map(Area::unit)).contains(new OpdCode("kec_utara"));
    }

    @ParameterizedTest
    @CsvSource({
        "-6.85, 107.60, true", "-6.85, 107.52, false", "-6.81, 107.60, true", "-6.79, 107.60, false",
        "-7.0, 107.617, true", "-7.0, 107.619, false", "-7.019, 107.6, false", "-7.017, 107.6, true"
    })
    void holdThePointsInsideTheirOutlines(double latitude, double longitude, boolean inside) {
        assertThat(AREAS.contains(new Pin(latitude, longitude))).isEqualTo(inside);
    }

    @Test
    void holdEveryPointWhereOneOfThemIsNotOnTheMap() {
        Areas unknown = new Areas(
                List.of(AREAS.areas().get(0), new Area(new OpdCode("kec_timur"), List.of("timur"), Optional.empty())),
                Set.of());

        assertThat(unknown.contains(new Pin(0, 100))).isTrue();
        assertThat(Areas.NONE.contains(new Pin(0, 100))).isTrue();
    }

    @Test
    void refuseOutlinesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline.Polygon(List.of(new Pin(0, 0), new Pin(1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline.Circle(new Pin(0, 0), 0));
    }
}
