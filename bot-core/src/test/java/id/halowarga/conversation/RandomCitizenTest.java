package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.Option;
import id.halowarga.message.Pin;
import id.halowarga.message.Sender;
import id.halowarga.testing.Stores;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.transcript.TestTalk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever two citizens press and write, in whatever state: nothing is thrown, everything is answered, no draft is lost. */
class RandomCitizenTest {
    private static final int STEPS = 400;
    private static final ChannelName CHANNEL = new ChannelName("test");
    private static final List<String> WORDS = List.of(
            "jalan rusak berlubang di depan pasar",
            "lampu penerangan mati",
            "ada pungli di loket",
            "petugas membentak saya",
            "usul tambah bangku",
            "kapan ktp saya jadi?",
            "halo",
            "terima kasih",
            "p",
            "1",
            "2",
            "3",
            "5",
            "ya",
            "belum",
            "tidak",
            "sudah beres",
            "bagus sekali",
            "⭐⭐⭐⭐",
            "Jl. Mawar 5",
            "lewati",
            "kirim",
            "terbuka",
            "rahasia",
            "anonim",
            "tetap kirim",
            "dukung",
            "english",
            "bahasa",
            "menu",
            "kembali",
            "laporan saya",
            "status",
            "/status HW-2611-000000",
            "/privasi",
            "/tidakada",
            "ada kebakaran",
            "😀",
            "   ",
            "m.lapor");

    /** Payloads that nobody was shown, or that are broken. */
    private static final List<String> FORGED = List.of(
            "m.baru",
            "m.xyz",
            "m.laporanku.99",
            "l.xx",
            "w.HW-2611-000000.ya",
            "w.kosong.nilai.5",
            "d1.send",
            "d2.opd.tidakada",
            "d1.kind.TIDAKADA",
            "d1.dukung.HW-2611-000000",
            "d99.tetap",
            "t.HW-2611-000000.terima",
            "",
            ".",
            "d1.");

    private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
    private final Stores stores = Stores.inMemory();
    private final TurnTaker assistant = TestTalk.over(stores, clock);
    private int messages;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void losesNoDraftAndAnswersEverything(long seed) {
        Random random = new Random(seed);
        Person ayu = new Person("ayu");
        Person made = new Person("made");
        for (int step = 0; step < STEPS; step++) {
            Person person = random.nextInt(3) == 0 ? made : ayu;
            clock.advance(random.nextInt(12) == 0 ? Duration.ofHours(8) : Duration.ofSeconds(20));
            person.take(person.next(random), step);
        }
        assertThat(stores.tickets().ofReporter(ayu.chat, 0, 100)).isNotEmpty();
    }

    /** One of them. */
    private final class Person {
        private final ChatAddress chat;
        private final Sender sender;
        private final List<Option> seen = new ArrayList<>();
        private Conversation conversation = Conversation.fresh(Language.INDONESIAN, clock.instant());

        Person(String name) {
            chat = new ChatAddress(CHANNEL, name);
            sender = new Sender(chat, name, name, false, Optional.empty());
        }

        InboundMessage next(Random random) {
            MessageId id = new MessageId(CHANNEL, Integer.toString(++messages));
            int dice = random.nextInt(20);
            if (dice < 8 && !seen.isEmpty()) {
                int age = Math.min(seen.size(), 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 6));
                String payload = seen.get(seen.size() - age).payload();
                return new InboundMessage.ButtonPress(id, sender, clock.instant(), Optional.empty(), payload);
            }
            if (dice < 9) {
                String payload = FORGED.get(random.nextInt(FORGED.size()));
                return new InboundMessage.ButtonPress(id, sender, clock.instant(), Optional.empty(), payload);
            }
            if (dice < 11) {
                Pin pin = new Pin(-6.9 - random.nextInt(3) / 10_000.0, 107.6);
                return new InboundMessage.Location(id, sender, clock.instant(), Optional.empty(), pin, "");
            }
            if (dice < 12) {
                MediaContent.Stored photo = new MediaContent.Stored(
                        MediaKind.PHOTO,
                        String.format(Locale.ROOT, "%064x", messages),
                        "image/jpeg",
                        1000,
                        Optional.empty());
                return new InboundMessage.Media(
                        id, sender, clock.instant(), Optional.empty(), photo, "", Optional.empty());
            }
            String words = WORDS.get(random.nextInt(WORDS.size()));
            return new InboundMessage.Text(id, sender, clock.instant(), Optional.empty(), words);
        }

        void take(InboundMessage message, int step) {
            Turn turn = assistant.take(conversation, new Burst(List.of(message)));
            String what = "step " + step + ": " + conversation.state() + " -> "
                    + turn.next().state();
            assertThat(turn.replies()).as(what).isNotEmpty();
            assertThat(turn.next().state()).as(what).isNotEqualTo(DialogueState.NEXT_SLOT);
            boolean kept = conversation.draft().filter(draft -> !draft.blank()).isEmpty()
                    || turn.next().draft().isPresent() && sameOrFuller(turn)
                    || endsADraft(message, turn);
            assertThat(kept).as(what + ": " + describe(message)).isTrue();
            turn.replies().forEach(reply -> seen.addAll(reply.options()));
            conversation = turn.next();
        }

        private boolean sameOrFuller(Turn turn) {
            return turn.next().drafts() == conversation.drafts();
        }

        /** A draft ends by being sent, supported instead, dropped in so many words, or begun anew when asked. */
        private boolean endsADraft(InboundMessage message, Turn turn) {
            if (message instanceof InboundMessage.ButtonPress press) {
                return Choice.of(press.payload())
                        .filter(choice -> choice == Choice.SEND
                                || choice == Choice.SUPPORT
                                || choice == Choice.CANCEL
                                || choice == Choice.RESTART)
                        .isPresent();
            }
            boolean sent = turn.next().lastTicket().isPresent()
                    && !turn.next().lastTicket().equals(conversation.lastTicket());
            boolean atItsEnd = conversation.state() == DialogueState.RESUME
                    || conversation.state() == DialogueState.SIMILAR
                    || conversation.state() == DialogueState.EDIT
                    || conversation.state() == DialogueState.KIND
                    || conversation.state() == DialogueState.OPD
                    || conversation.state() == DialogueState.DESCRIPTION;
            return sent || atItsEnd && message instanceof InboundMessage.Text;
        }

        private String describe(InboundMessage message) {
            return message instanceof InboundMessage.Text text
                    ? text.text()
                    : message instanceof InboundMessage.ButtonPress press ? press.payload() : "file or place";
        }
    }
}
