package id.halowarga.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityTest {
    @ParameterizedTest
    @CsvSource({
        "Hubungi saya di 0812-3456-7890 ya, Hubungi saya di ••• ya",
        "WA +62 812 3456 7890, WA •••",
        "NIK 3273012345678901 atas nama saya, NIK ••• atas nama saya",
        "surel a.b@contoh.id saja, surel ••• saja"
    })
    void takesOutHowAnAnonymousCitizenCanBeReached(String words, String shown) {
        assertThat(Anonymity.words(Identity.ANONYMOUS, words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jl. Mawar 12 RT 03/RW 05", "sejak 12-11-2026, 40161", "3 lubang, 200 m dari SDN 2"})
    void leavesHousesDatesAndPostcodes(String words) {
        assertThat(Anonymity.words(Identity.ANONYMOUS, words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "a.b@contoh.id"})
    void leavesTheWordsOfWhoeverGivesTheirName(String words) {
        assertThat(Anonymity.words(Identity.CONFIDENTIAL, words)).isEqualTo(words);
        assertThat(Anonymity.words(Identity.OPEN, words)).isEqualTo(words);
    }
}
