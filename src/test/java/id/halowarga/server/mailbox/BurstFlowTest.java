package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Pin;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class BurstFlowTest {
    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final PipelineNode node =
            PipelineNode.start(redis, clock, Chats::echo, List.of(telegram), "halo.conversation.burst-window", "1s");
    private final Inbox inbox = node.get(Inbox.class);

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    @Test
    void answersWordsThatFollowEachOtherQuicklyOnce() {
        inbox.append(Chats.text(1, "a", "lampu"));
        clock.advance(Duration.ofMillis(900));
        inbox.append(Chats.text(1, "b", "mati"));
        clock.advance(Duration.ofMillis(900));
        // Due by the first message, not by the second: a worker looks, and lets them wait on.
        answerAnother("x");
        inbox.append(Chats.text(1, "c", "sejak kemarin"));
        clock.advance(Duration.ofMillis(1000));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/x", "lampu+mati+sejak kemarin"));
    }

    @Test
    void answersACommandAtOnceAndTheWordsBeforeItFirst() {
        inbox.append(Chats.text(1, "a", "lampu"));
        inbox.append(Chats.text(1, "b", "/batal"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("lampu", "/batal"));
    }

    @Test
    void answersAPlaceAtOnceTogetherWithWhatCameBefore() {
        inbox.append(Chats.text(1, "a", "lampu mati di sini"));
        inbox.append(new InboundMessage.Location(
                Chats.id("b"), Chats.sender(1), Instant.EPOCH, Optional.empty(), new Pin(-6.2, 106.8), ""));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("lampu mati di sini+Location"));
    }

    @Test
    void takesAnAlbumAsOneAnswer() {
        inbox.append(photo("a"));
        clock.advance(Duration.ofMillis(1400));
        inbox.append(photo("b"));
        answerAnother("x");
        clock.advance(Duration.ofMillis(1500));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/x", "Media+Media"));
    }

    @Test
    void answersSomebodyWhoNeverStopsWriting() {
        for (int i = 0; i < 6; i++) {
            inbox.append(Chats.text(1, "m" + i, "w" + i));
            clock.advance(Duration.ofMillis(700));
        }
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("w0+w1+w2+w3+w4+w5"));
    }

    /** Answered at once: when it is, everything that was due before was looked at. */
    private void answerAnother(String word) {
        inbox.append(Chats.text(99, word, "/" + word));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/" + word));
    }

    private static InboundMessage photo(String id) {
        MediaContent content = new MediaContent.Reference(MediaKind.PHOTO, id, Optional.empty(), Optional.empty(), -1);
        return new InboundMessage.Media(
                Chats.id(id), Chats.sender(1), Instant.EPOCH, Optional.empty(), content, "", Optional.of("album"));
    }
}
