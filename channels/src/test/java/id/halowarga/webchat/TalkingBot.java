package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import java.util.List;
import java.util.stream.IntStream;

/** Answers like a bot with a report to take, so that the page alone can be tried; what it does not know it echoes. */
public final class TalkingBot {
    /** The desk that gets the reports. */
    public static final ChatAddress DESK = ChatAddress.parse("webchat:demo-dpupr");

    private static final String TICKET = "HW-2611-7K3QX9";

    private static final String TAKE = "t." + TICKET + ".terima";

    private final WebchatServer server;

    private TalkingBot(WebchatServer server) {
        this.server = server;
    }

    /**
     * Lets a bot answer on a server.
     *
     * @param server the server
     */
    public static void answerOn(WebchatServer server) {
        TalkingBot bot = new TalkingBot(server);
        server.inbox().passOn(bot::answer);
    }

    private void answer(InboundMessage message) {
        ChatAddress chat = message.sender().chat();
        if (message instanceof InboundMessage.Text text) {
            answer(chat, text.text());
        } else if (message instanceof InboundMessage.ButtonPress press) {
            pressed(chat, press.payload());
        } else if (message instanceof InboundMessage.Location) {
            server.say(
                    chat,
                    prompt(
                            "**Periksa laporan Anda**\n\nJenis: Pengaduan\nIsi: Jalan berlubang di depan pasar\nLokasi:"
                                    + " titik di peta\nUntuk: **Dinas PU**\n\nSudah benar?",
                            "kirim",
                            "Kirim",
                            "ubah",
                            "Ubah"));
        } else if (message instanceof InboundMessage.Media media) {
            received(chat, media);
        }
    }

    private void answer(ChatAddress chat, String text) {
        if (text.startsWith("/start")) {
            server.say(chat, prompt("""
                    Selamat datang di **Halo Warga**, kanal resmi **Pemerintah Kota Contoh**.

                    Ceritakan masalah, saran, atau pertanyaan Anda. Keadaan darurat: hubungi **112**, gratis 24 jam. \
                    Kebijakan privasi: https://contoh.go.id/privasi.""", "lapor", "Buat laporan", "status", "Cek status", "bantuan", "Bantuan"));
        } else if (text.contains("jalan")) {
            server.say(
                    chat,
                    prompt(
                                    "Terima kasih. **Di mana lokasinya?**\nKirim titik lokasi, atau tulis alamat dan patokannya.",
                                    "lewati",
                                    "Lewati")
                            .requestingLocation());
        } else {
            server.say(chat, OutboundMessage.of(RichText.plain(text)));
        }
    }

    private void pressed(ChatAddress chat, String payload) {
        switch (payload) {
            case "lapor" -> server.say(chat, plain("Silakan **ceritakan masalahnya**. Foto boleh dikirim sekaligus."));
            case "kirim" -> {
                server.say(
                        chat,
                        plain(
                                "Laporan Anda tercatat dengan nomor **" + TICKET
                                        + "** dan diteruskan ke **Dinas PU**.\nJawaban pertama paling lambat Senin, 30 November 2026."));
                server.say(
                        DESK,
                        prompt(
                                "**Tiket baru " + TICKET
                                        + "**\nPengaduan · Jalan rusak\n\nJalan berlubang di depan pasar, sudah dua motor jatuh.\n\nPelapor: terbuka\nTenggat: 30 November 2026, 16.00 WIB",
                                TAKE,
                                "Terima",
                                "t." + TICKET + ".tanya",
                                "Tanya",
                                "t." + TICKET + ".selesai",
                                "Selesai",
                                "t." + TICKET + ".bukan",
                                "Bukan wewenang"));
            }
            case TAKE -> server.say(chat, plain("Tiket **" + TICKET + "** Anda terima. Pelapor diberi tahu."));
            default -> server.say(chat, plain("Baik."));
        }
    }

    private void received(ChatAddress chat, InboundMessage.Media media) {
        if (media.content() instanceof MediaContent.Stored stored) {
            server.say(chat, plain("Foto diterima.").withMedia(List.of(stored)));
        } else {
            server.say(chat, plain("Berkas itu tidak dapat kami terima."));
        }
    }

    private static OutboundMessage plain(String words) {
        return OutboundMessage.of(RichText.fromTemplate(words));
    }

    private static OutboundMessage prompt(String words, String... payloadsAndLabels) {
        List<Option> options = IntStream.range(0, payloadsAndLabels.length / 2)
                .mapToObj(i -> new Option(payloadsAndLabels[2 * i], payloadsAndLabels[2 * i + 1]))
                .toList();
        return OutboundMessage.of(RichText.fromTemplate(words), options);
    }
}
