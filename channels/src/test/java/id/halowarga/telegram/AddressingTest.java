package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressingTest {
    private final Addressing addressing = new Addressing(new BotIdentity(1, "HaloWargaBot"));

    @Test
    void takesTheBotsNameOffACommand() {
        assertThat(addressing.forBot("/balas@halowargabot HW-1 sudah", false)).contains("/balas HW-1 sudah");
        assertThat(addressing.forBot("/balas@HaloWargaBot\nbaris", false)).contains("/balas\nbaris");
    }

    @Test
    void leavesCommandsForOtherBotsAlone() {
        assertThat(addressing.forBot("/balas@HaloWargaBotLain x", false)).isEmpty();
        assertThat(addressing.forBot("/balas@BotLain x", true)).isEmpty();
    }

    @Test
    void readsAnAddressWithinWordsAsNoMention() {
        assertThat(addressing.forBot("surat ke admin@HaloWargaBot.example", false))
                .isEmpty();
        assertThat(addressing.forBot("@HaloWargaBot2 halo", false)).isEmpty();
    }

    @Test
    void takesMentionsOutOfTheWords() {
        assertThat(addressing.forBot("tolong @HaloWargaBot lihat", false)).contains("tolong lihat");
    }

    @Test
    void takesEverythingThatIsCertainlyForTheBot() {
        assertThat(addressing.forBot("", true)).contains("");
        assertThat(addressing.forBot("jalan/gang rusak", true)).contains("jalan/gang rusak");
        assertThat(addressing.forBot("jalan/gang rusak", false)).isEmpty();
    }
}
