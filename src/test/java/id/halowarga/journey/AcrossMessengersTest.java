package id.halowarga.journey;

import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptDriver;
import id.halowarga.transcript.TranscriptRunner;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizen and handler on different messengers: words, answers and photos pass between them. */
class AcrossMessengersTest {
    static Stream<String> transcripts() {
        return Stream.of(
                "photos-both-ways.txt",
                "question-and-answer.txt",
                "replies.txt",
                "triage.txt",
                "approval.txt",
                "satisfaction.txt");
    }

    /** Everybody where the transcript says: WhatsApp, a group on Telegram, the web chat. */
    @ParameterizedTest
    @ValueSource(strings = "assami.txt")
    void aChainOverThreeMessengersHolds(String name) {
        try (WhatsAppDriver whatsapp = new WhatsAppDriver();
                TelegramDriver telegram = new TelegramDriver();
                WebchatDriver webchat = new WebchatDriver()) {
            Map<String, TranscriptDriver> messengers =
                    Map.of("whatsapp", whatsapp, "telegram", telegram, "webchat", webchat);
            TranscriptRunner.run(Transcript.read(name), new MixedDriver(whatsapp, telegram, messengers));
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void citizensOnWhatsAppAndHandlersOnTelegramUnderstandEachOther(String name) {
        try (WhatsAppDriver citizens = new WhatsAppDriver();
                TelegramDriver handlers = new TelegramDriver()) {
            TranscriptRunner.run(Transcript.read(name), new MixedDriver(citizens, handlers));
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void citizensOnTelegramAndHandlersOnWhatsAppUnderstandEachOther(String name) {
        try (TelegramDriver citizens = new TelegramDriver();
                WhatsAppDriver handlers = new WhatsAppDriver()) {
            TranscriptRunner.run(Transcript.read(name), new MixedDriver(citizens, handlers));
        }
    }
}
