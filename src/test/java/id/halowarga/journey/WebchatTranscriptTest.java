package id.halowarga.journey;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebchatTranscriptTest {
    /** Nobody can block the page, of which one transcript tells. */
    static Stream<String> transcripts() {
        return Transcript.namesWithoutGroups().filter(name -> !name.equals("undelivered.txt"));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theWebChatHoldsTheConversation(String name) {
        try (WebchatDriver driver = new WebchatDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
