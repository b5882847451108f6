package id.halowarga.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.DeliveryResult.Closed;
import id.halowarga.channel.DeliveryResult.Delivered;
import id.halowarga.channel.DeliveryResult.Reason;
import id.halowarga.channel.DeliveryResult.Rejected;
import id.halowarga.channel.DeliveryResult.RetryAfter;
import id.halowarga.channel.DeliveryResult.Scope;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.NudgeResult.Obstacle;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.whatsapp.ApprovedTemplate.Parameter;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Faults.Call;
import id.halowarga.whatsapp.fake.GraphError;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.SentMessage;
import id.halowarga.whatsapp.fake.Template;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of messages on their way out, by what Meta answers. */
class SendingTest {
    private static final Duration NO_TIME = Duration.ZERO;

    private final FakeCloudApi platform = FakeCloudApi.start();
    private final Participant ayu = platform.person("6281200000001", "Ayu");
    private final MemoryPages pages = new MemoryPages();
    private final MemoryFiles files = new MemoryFiles();
    private final WhatsAppChannel channel = new ChannelAtFake(platform, pages, files)
            .with(Map.of(
                    NoticeKind.NEWS, new ApprovedTemplate("kabar", "id", List.of(Parameter.TICKET)),
                    NoticeKind.QUESTION, new ApprovedTemplate("lupa", "id", List.of())));

    @BeforeEach
    void open() {
        platform.approve(new Template("kabar", "id", 1, List.of()));
        ayu.says("halo");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private static OutboundMessage say(String words) {
        return OutboundMessage.of(RichText.plain(words));
    }

    private Delivery delivery(OutboundMessage message, int firstPart, int failures) {
        ChatAddress chat = new ChatAddress(ChannelName.WHATSAPP, ayu.phone().number());
        return new Delivery("d-1", chat, message, firstPart, failures);
    }

    private DeliveryResult deliver(OutboundMessage message) {
        return channel.deliver(delivery(message, 0, 0));
    }

    private DeliveryResult refused(int status, int code) {
        platform.faults().refuse(Call.MESSAGE, status, code);
        return deliver(say("kabar"));
    }

    @Test
    void deliversWordsAndTellsTheirIdentifier() {
        DeliveryResult result = deliver(OutboundMessage.of(RichText.fromTemplate("Nomor **HW-1**")));

        SentMessage sent = ayu.phone().last();
        assertThat(result).isEqualTo(new Delivered(List.of(sent.id())));
        assertThat(sent.text()).isEqualTo("Nomor *HW-1*");
    }

    @Test
    void sendsNoPartTwice() {
        OutboundMessage large = say("kata ".repeat(1200));
        DeliveryResult all = deliver(large);
        assertThat(all.sent()).hasSize(2);

        assertThat(channel.deliver(delivery(large, 1, 0)).sent()).hasSize(1);
        assertThat(channel.deliver(delivery(large, 2, 0)).sent()).isEmpty();
        assertThat(ayu.phone().received()).hasSize(3);
    }

    @Test
    void tellsWhichPartsWereSentBeforeAFailure() {
        OutboundMessage two = say("kata ".repeat(1200));
        platform.faults().refuse(Call.UPLOAD, 500, 131000);
        MediaContent.Stored photo = files.keep(MediaKind.PHOTO, "image/jpeg");

        DeliveryResult first = deliver(two.withMedia(List.of(photo)));
        assertThat(first).isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHAT, "131000"));

        assertThat(deliver(two.withMedia(List.of(photo))).sent()).hasSize(3);
    }

    @Test
    void uploadsAFileAndShowsItWithItsWords() {
        MediaContent.Stored photo = files.keep(MediaKind.PHOTO, "image/jpeg");

        assertThat(deliver(say("Sudah ditambal").withMedia(List.of(photo)))).isInstanceOf(Delivered.class);

        assertThat(ayu.phone().last().type()).isEqualTo("image");
        assertThat(ayu.phone().last().text()).isEqualTo("Sudah ditambal");
    }

    @Test
    void sendsTheWordsOfAFileThatMetaRefuses() {
        MediaContent.Stored photo = files.keep(MediaKind.PHOTO, "image/jpeg");
        platform.faults().refuse(Call.UPLOAD, 400, 131053);

        DeliveryResult result = deliver(say("Sudah ditambal").withMedia(List.of(photo)));

        assertThat(result.sent()).hasSize(1);
        assertThat(ayu.phone().last().text()).startsWith("Sudah ditambal\n\n").contains("berkas");
    }

    @Test
    void sendsTheOtherPartsBesideAFileThatMetaRefuses() {
        MediaContent.Stored photo = files.keep(MediaKind.PHOTO, "image/jpeg");
        platform.faults().refuse(Call.UPLOAD, 400, 131053);

        assertThat(deliver(say("Dua foto").withMedia(List.of(photo, photo)))).isInstanceOf(Delivered.class);

        assertThat(ayu.phone().received()).extracting(SentMessage::type).containsExactly("text", "image", "text");
        assertThat(ayu.phone().last().text()).isEqualTo("Dua foto");
    }

    @Test
    void triesAFewTimesToReadAFileAndThenSendsItsWords() {
        MediaContent.Stored photo = files.keep(MediaKind.PHOTO, "image/jpeg");
        OutboundMessage message = say("Sudah ditambal").withMedia(List.of(photo));
        files.lose();

        for (int failures = 0; failures < 3; failures++) {
            assertThat(channel.deliver(delivery(message, 0, failures)))
                    .isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHAT, "a file cannot be read"));
        }
        assertThat(channel.deliver(delivery(message, 0, 3))).isInstanceOf(Delivered.class);
        assertThat(ayu.phone().last().text()).startsWith("Sudah ditambal\n\n");
    }

    @Test
    void keepsOptionsThatHaveNoRoom() {
        List<Option> options = IntStream.range(0, 12)
                .mapToObj(i -> new Option("d1." + i, "Pilihan " + i))
                .toList();

        deliver(OutboundMessage.of(RichText.plain("Apa?"), options));

        String more = pages.payload("d-1");
        assertThat(ayu.phone().last().options())
                .hasSize(10)
                .last()
                .extracting(SentMessage.Choice::id)
                .isEqualTo(more);
        ChatAddress chat = new ChatAddress(ChannelName.WHATSAPP, ayu.phone().number());
        assertThat(pages.find(chat, more).orElseThrow())
                .extracting(Option::payload)
                .containsExactly("d1.9", "d1.10", "d1.11");
    }

    @Test
    void letsTheWholeChannelRestWhereItsRateIsExceeded() {
        assertThat(refused(400, 130429)).isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHANNEL, "130429"));
        assertThat(refused(429, 80007))
                .isInstanceOfSatisfying(
                        RetryAfter.class, retry -> assertThat(retry.scope()).isEqualTo(Scope.CHANNEL));
        assertThat(channel.health().usable()).isTrue();
    }

    @Test
    void letsOnePersonRestLongerEachTimeUpToFourMinutes() {
        for (int failures = 0; failures < 7; failures++) {
            platform.faults().refuse(Call.MESSAGE, 400, 131056);
            Duration wait = Duration.ofSeconds((long) Math.pow(4, Math.min(failures, 4)));
            assertThat(channel.deliver(delivery(say("kabar"), 0, failures)))
                    .isEqualTo(new RetryAfter(List.of(), wait, Scope.CHAT, "131056"));
        }
    }

    @Test
    void tellsThatTheWindowIsClosed() {
        Participant stranger = platform.person("6281200000002", "Budi");
        ChatAddress chat =
                new ChatAddress(ChannelName.WHATSAPP, stranger.phone().number());

        assertThat(channel.deliver(new Delivery("d-2", chat, say("kabar"), 0, 0)))
                .isEqualTo(new Closed(List.of(), "131047"));
    }

    @Test
    void givesUpOnWhatMetaNeverTakes() {
        assertThat(refused(400, 131026)).isEqualTo(new Rejected(List.of(), Reason.UNREACHABLE, "131026"));
        assertThat(refused(400, 100)).isEqualTo(new Rejected(List.of(), Reason.INVALID, "100"));
        assertThat(refused(400, 131009)).isEqualTo(new Rejected(List.of(), Reason.INVALID, "131009"));
    }

    @Test
    void waitsADayWhereMetaWantsThat() {
        assertThat(refused(400, 131049))
                .isEqualTo(new RetryAfter(List.of(), Duration.ofHours(24), Scope.CHAT, "131049"));
    }

    @Test
    void keepsMessagesWhileTheTokenHasEndedAndSaysSo() {
        platform.faults().expireToken(true);
        assertThat(deliver(say("kabar"))).isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHANNEL, "190"));
        assertThat(channel.health().usable()).isFalse();
        assertThat(channel.health().detail())
                .contains("HALO_WHATSAPP_ACCESS_TOKEN")
                .doesNotContain(FakeCloudApi.TOKEN);

        platform.faults().expireToken(false);
        assertThat(deliver(say("kabar"))).isInstanceOf(Delivered.class);
        assertThat(channel.health().usable()).isTrue();
    }

    @Test
    void triesAgainAfterMetasOwnTrouble() {
        assertThat(refused(500, 131000)).isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHAT, "131000"));
        platform.faults().answer(Call.MESSAGE, 503, "<html>");
        assertThat(deliver(say("kabar"))).isEqualTo(new RetryAfter(List.of(), NO_TIME, Scope.CHAT, "HTTP 503"));
    }

    private NudgeResult nudge(OutboundMessage message) {
        return channel.nudge(delivery(message, 0, 0));
    }

    @Test
    void asksToWriteByTheTemplateOfTheKind() {
        OutboundMessage news = say("Sudah\nselesai")
                .about(new TicketReference("HW-2611-7K3QX9", Purpose.CITIZEN))
                .asNotice(NoticeKind.NEWS);

        NudgeResult result = nudge(news);

        assertThat(result).isEqualTo(new NudgeResult.Nudged(ayu.phone().last().id()));
        assertThat(ayu.phone().last().type()).isEqualTo("template");
        assertThat(ayu.phone().last().text()).contains("kabar", "HW-2611-7K3QX9");
    }

    @Test
    void tellsWhatKeepsItFromAsking() {
        assertThat(nudge(say("?").asNotice(NoticeKind.REMINDER)))
                .isEqualTo(new NudgeResult.Impossible(Obstacle.NO_TEMPLATE, ""));
        assertThat(nudge(say("?").asNotice(NoticeKind.QUESTION)))
                .isEqualTo(new NudgeResult.Impossible(Obstacle.TEMPLATE_REFUSED, "132001"));
        platform.faults().refuse(Call.MESSAGE, 400, 131050);
        assertThat(nudge(say("?").asNotice(NoticeKind.NEWS)))
                .isEqualTo(new NudgeResult.Impossible(Obstacle.OPTED_OUT, "131050"));
    }

    @Test
    void failsToAskAsAnyMessageFails() {
        ayu.phone().refuseEverything(new GraphError(400, 131026, "Undeliverable", ""));
        assertThat(nudge(say("?").asNotice(NoticeKind.NEWS)))
                .isEqualTo(new NudgeResult.Failed(new Rejected(List.of(), Reason.UNREACHABLE, "131026")));
    }
}
