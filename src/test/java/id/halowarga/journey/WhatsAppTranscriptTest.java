package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import id.halowarga.whatsapp.fake.ApiRequest;
import id.halowarga.whatsapp.fake.CloudApiSpecification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatsAppTranscriptTest {
    private final Mishaps mishaps = JourneyApplication.running().mishaps();

    static Stream<String> transcripts() {
        return Transcript.namesWithoutGroups();
    }

    /** What is sent to two people may come in another order where the answer to the one is made twice. */
    static Stream<String> transcriptsInOrder() {
        return transcripts().filter(name -> !name.equals("undelivered.txt")).filter(Mishaps::happenOnWhatsApp);
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
    @MethodSource("transcriptsInOrder")
    void workersLostBetweenTheTwoCommitsChangeNothing(String name) {
        int before = mishaps.failures();
        mishaps.failEveryTurnOnce(true);
        run(name);
        assertThat(mishaps.failures()).isGreaterThan(before);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everythingThatIsSentKeepsToMetasDescription() {
        Optional<CloudApiSpecification> specification = CloudApiSpecification.find();
        assumeThat(specification).isPresent();
        run("photo-with-caption.txt");
        List<ApiRequest> sent = JourneyApplication.running().whatsapp().requests().stream()
                .filter(ApiRequest::sendsMessage)
                .toList();
        assertThat(sent)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(specification.get().allows(request))
                        .as(request.body().toString())
                        .isTrue());
    }

    private static void run(String name) {
        try (WhatsAppDriver driver = new WhatsAppDriver()) {
            TranscriptRunner.run(Transcript.read(name), driver);
        }
    }
}
