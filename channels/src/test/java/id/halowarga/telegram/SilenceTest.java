package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.MediaContent.Reference;
import id.halowarga.message.MediaKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.telegram.fake.FakeTelegram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Logs, results and health say neither the token nor anything of the people. */
class SilenceTest {
    private static final long CITIZEN = 987_654_321;
    private static final String WORDS = "kata-yang-tidak-boleh-tercatat";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<Logger> talkative = Stream.of("id.halowarga", "org.telegram", "okhttp3")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        talkative.forEach(logger -> logger.setLevel(Level.TRACE));
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        talkative.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void keepsSecretsAndPeopleToItself() {
        FakeTelegram telegram = FakeTelegram.start();
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            telegram.update("message", Map.of("message_id", WORDS, "chat", CITIZEN));
            telegram.person(CITIZEN).says(WORDS);
            await().until(() -> channel.inbox.texts().contains(WORDS));
            channel.inbox.breakFor(message -> true);
            telegram.person(CITIZEN).says(WORDS);
            await().until(() -> channel.inbox.refused() > 0);
            send(channel);
            telegram.faults().refuse("sendMessage", 401, "Unauthorized");
            send(channel);
            telegram.faults().answer("sendMessage", 502, "<html>");
            send(channel);
            telegram.person(CITIZEN).chat().blocks();
            send(channel);
            telegram.close();
            send(channel);
            Reference photo = new Reference(MediaKind.PHOTO, "F1", Optional.empty(), Optional.empty(), 1);
            told.add(channel.channel().fetch(photo).toString());
            await().until(() -> channel.channel().health().detail().contains("connection failed"));
            told.add(channel.channel().health().detail());
        }
        assertThat(everything())
                .contains("Telegram channel is @HaloWargaBot")
                .doesNotContain(FakeTelegram.TOKEN)
                .doesNotContain(FakeTelegram.TOKEN.substring(7))
                .doesNotContain(Long.toString(CITIZEN))
                .doesNotContain(WORDS);
    }

    private void send(RunningChannel channel) {
        DeliveryResult result = channel.deliver(CITIZEN, OutboundMessage.of(RichText.plain(WORDS)));
        told.add(result.toString());
    }

    private String everything() {
        String logged = List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
        return logged + String.join("\n", told);
    }
}
