package id.halowarga.journey;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebchatTranscriptTest {
    /** Nobody can block the page, and it does not know the names of those who write. */
    private static final Set<String> OF_MESSENGERS = Set.of("undelivered.txt", "conduct.txt", "photo-with-caption.txt");

    static Stream<String> transcripts() {
        return Transcript.namesWithoutGroups().filter(name -> !OF_MESSENGERS.contains(name));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theWebChatHoldsTheConversation(String name) {
        try (WebchatDriver driver = new WebchatDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
