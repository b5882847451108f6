package id.halowarga.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.transcript.TestCity;
import org.junit.jupiter.api.Test;

class OpdRouterTest {
    private final OpdRouter router = new OpdRouter(TestCity.directory(), TestCity.classifier());

    @Test
    void proposesTheOwnerOfASureTopic() {
        assertThat(router.route("jalan rusak"))
                .isInstanceOfSatisfying(
                        Routing.Proposed.class,
                        proposed -> assertThat(proposed.opd().code().value()).isEqualTo("dpupr"));
    }

    @Test
    void offersChoicesWhereTheTopicIsUnsure() {
        assertThat(router.route("selokan"))
                .isInstanceOfSatisfying(
                        Routing.Choices.class,
                        choices -> assertThat(choices.opds()).hasSize(2));
    }

    @Test
    void nameOfAServiceBehindInFrontOfIsAPlace() {
        assertThat(router.route("jalan rusak depan RSUD"))
                .isInstanceOfSatisfying(
                        Routing.Proposed.class,
                        proposed -> assertThat(proposed.opd().code().value()).isEqualTo("dpupr"));
    }

    @Test
    void asksWhereANamedServiceAndASureTopicContradictEachOther() {
        assertThat(router.route("jalan rusak, kata RSUD"))
                .isInstanceOfSatisfying(
                        Routing.Choices.class,
                        choices -> assertThat(choices.opds())
                                .extracting(opd -> opd.code().value())
                                .startsWith("dpupr", "rsud"));
    }

    @Test
    void knowsOwnersOutsideTheCity() {
        assertThat(router.route("dari tadi listrik padam")).isInstanceOf(Routing.Outside.class);
    }

    @Test
    void keywordDoesNotReachOverTheEndOfAClause() {
        assertThat(router.route("semua mati, lampu dan penerangan")).isNotInstanceOf(Routing.Outside.class);
    }

    @Test
    void saysSoWhereNobodyCanBeNamed() {
        assertThat(router.route("😀")).isInstanceOf(Routing.Unknown.class);
        assertThat(router.route("")).isInstanceOf(Routing.Unknown.class);
    }

    @Test
    void findsAUnitByWhatPeopleCallIt() {
        assertThat(router.named("dishub")).isPresent();
        assertThat(router.named("Dinas Perhubungan")).isPresent();
        assertThat(router.named("lingkungan hidup")).isPresent();
        assertThat(router.named("dinas")).isEmpty();
        assertThat(router.named("")).isEmpty();
    }
}
