package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatsAppTranscriptTest {
    private final Mishaps mishaps = JourneyApplication.running().mishaps();

    static Stream<String> transcripts() {
        return Transcript.names();
    }

    @AfterEach
    void nothingGoesWrongAnyMore() {
        JourneyApplication.running().whatsapp().bringEverythingTwice(false);
        mishaps.failEveryTurnOnce(false);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void whatsAppHoldsTheConversation(String name) {
        run(name);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void webhooksThatComeTwiceChangeNothing(String name) {
        JourneyApplication.running().whatsapp().bringEverythingTwice(true);
        run(name);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void workersLostBetweenTheTwoCommitsChangeNothing(String name) {
        int before = mishaps.failures();
        mishaps.failEveryTurnOnce(true);
        run(name);
        assertThat(mishaps.failures()).isGreaterThan(before);
    }

    private static void run(String name) {
        try (WhatsAppDriver driver = new WhatsAppDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
