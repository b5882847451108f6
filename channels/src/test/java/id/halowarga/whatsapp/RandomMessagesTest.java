package id.halowarga.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult.Delivered;
import id.halowarga.channel.NudgeResult.Nudged;
import id.halowarga.fitting.RandomTexts;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.whatsapp.ApprovedTemplate.Parameter;
import id.halowarga.whatsapp.fake.ApiRequest;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages of every shape on their way to a platform that enforces its limits. */
class RandomMessagesTest {
    private static final List<String> TYPES = List.of(
            "image/jpeg", "image/png", "image/webp", "video/mp4", "video/quicktime", "audio/ogg", "application/pdf");

    private final FakeCloudApi platform = FakeCloudApi.start();
    private final Participant ayu = platform.person("6281200000001", "Ayu");
    private final MemoryFiles files = new MemoryFiles();
    private final WhatsAppChannel channel = new ChannelAtFake(platform, new MemoryPages(), files)
            .with(Map.of(NoticeKind.NEWS, new ApprovedTemplate("kabar", "id", List.of(Parameter.WORDS))));
    private final Random random = new Random(11);
    private final RandomTexts texts = new RandomTexts(random);

    @AfterEach
    void close() {
        platform.close();
    }

    private OutboundMessage message() {
        RichText text = texts.text(random.nextInt(4) == 0 ? 500 : 20);
        RichText words = text.plain().isBlank() ? RichText.plain("Ada kabar.") : text;
        List<Option> options = new ArrayList<>();
        int count = random.nextBoolean() ? random.nextInt(4) : random.nextInt(40);
        for (int i = 0; i < count; i++) {
            String label = texts.text(6).plain();
            options.add(new Option("d1." + i, label.isBlank() ? "Pilih " + i : label));
        }
        List<MediaContent.Stored> media = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            media.add(files.keep(MediaKind.DOCUMENT, TYPES.get(random.nextInt(TYPES.size()))));
        }
        OutboundMessage message = OutboundMessage.of(words, options).withMedia(media);
        return random.nextInt(4) == 0 ? message.requestingLocation() : message;
    }

    @Test
    void sendsOnlyWhatThePlatformTakes() {
        platform.approve(new Template("kabar", "id", 1, List.of()));
        ayu.says("halo");
        ChatAddress chat = new ChatAddress(ChannelName.WHATSAPP, ayu.phone().number());
        for (int run = 0; run < 150; run++) {
            Delivery delivery = new Delivery("d-" + run, chat, message().asNotice(NoticeKind.NEWS), 0, 0);
            assertThat(channel.deliver(delivery)).isInstanceOf(Delivered.class);
            if (run % 10 == 0) {
                assertThat(channel.nudge(delivery)).isInstanceOf(Nudged.class);
            }
        }
        List<ApiRequest> sent =
                platform.requests().stream().filter(ApiRequest::sendsMessage).toList();
        assertThat(sent).hasSizeGreaterThan(150);
        assertThat(sent.stream().map(request -> request.body().get("type")))
                .contains("text", "interactive", "template", "image", "video", "audio", "document");
    }
}
