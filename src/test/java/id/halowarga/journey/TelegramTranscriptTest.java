package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramTranscriptTest {
    private final Mishaps mishaps = JourneyApplication.running().mishaps();

    static Stream<String> transcripts() {
        return Transcript.names();
    }

    /** What is sent to two people may come in another order where the answer to the one is made twice. */
    static Stream<String> transcriptsInOrder() {
        return transcripts()
                .filter(name -> !name.equals("undelivered.txt"))
                .filter(name -> !Mishaps.happenOnWhatsApp(name));
    }

    @AfterEach
    void nothingGoesWrongAnyMore() {
        mishaps.deliverEveryUpdateTwice(false);
        mishaps.failEveryTurnOnce(false);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void telegramHoldsTheConversation(String name) {
        run(name);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void updatesThatComeTwiceChangeNothing(String name) {
        mishaps.deliverEveryUpdateTwice(true);
        run(name);
    }

    @ParameterizedTest
    @MethodSource("transcriptsInOrder")
    void workersLostBetweenTheTwoCommitsChangeNothing(String name) {
        int before = mishaps.failures();
        mishaps.failEveryTurnOnce(true);
        run(name);
        assertThat(mishaps.failures()).isGreaterThan(before);
    }

    private static void run(String name) {
        try (TelegramDriver driver = new TelegramDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
