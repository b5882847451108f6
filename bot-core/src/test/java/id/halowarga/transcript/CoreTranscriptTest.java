package id.halowarga.transcript;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreTranscriptTest {
    static Stream<String> transcripts() {
        return Transcript.names();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void coreAloneHoldsTheConversation(String name) {
        TranscriptRunner.run(Transcript.read(name), new CoreDriver(false));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void takingEveryTurnTwiceChangesNothing(String name) {
        TranscriptRunner.run(Transcript.read(name), new CoreDriver(true));
    }
}
