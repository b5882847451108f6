package id.halowarga.whatsapp;

import id.halowarga.channel.MediaStore;
import id.halowarga.channel.OptionPages;
import id.halowarga.message.NoticeKind;
import id.halowarga.text.Messages;
import id.halowarga.whatsapp.api.AccessToken;
import id.halowarga.whatsapp.api.CloudAccess;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.rendering.ChannelWords;
import id.halowarga.whatsapp.rendering.Layout;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Puts a channel together that talks with a fake of Meta's. */
record ChannelAtFake(FakeCloudApi platform, OptionPages pages, MediaStore files) {
    WhatsAppChannel with(Map<NoticeKind, ApprovedTemplate> templates) {
        CloudApi api = new CloudApi(new CloudAccess(
                URI.create(platform.url()),
                "v23.0",
                FakeCloudApi.PHONE_NUMBER_ID,
                new AccessToken(FakeCloudApi.TOKEN),
                Duration.ofSeconds(20)));
        Reachability reachability = new Reachability();
        Verdicts verdicts = new Verdicts(reachability);
        Layout layout = new Layout(ChannelWords.of(Messages.shipped()));
        WindowSettings window = new WindowSettings(Duration.ofHours(24), templates);
        return new WhatsAppChannel(
                new Sending(layout, pages, new PartSender(api, files), verdicts, reachability),
                new Nudges(window, api, verdicts),
                window.window(),
                new MediaDownload(api),
                reachability);
    }
}
