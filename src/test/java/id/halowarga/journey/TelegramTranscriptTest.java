package id.halowarga.journey;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramTranscriptTest {
    static Stream<String> transcripts() {
        return Transcript.names();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void telegramHoldsTheConversation(String name) {
        try (TelegramDriver driver = new TelegramDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
